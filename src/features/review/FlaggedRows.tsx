import { useId } from 'react';
import type { ReadingReport } from '../../import/reading';
import { FLAG_TEXTS } from './reviewText';

/** Figures that are read as they stand, but are unusual. */
export function FlaggedRows({ report }: { readonly report: ReadingReport }) {
  const id = useId();
  const flagged = FLAG_TEXTS.filter(([flag]) => report.flagged[flag] > 0);
  if (flagged.length === 0) return null;
  return (
    <section className="review-section" aria-labelledby={id}>
      <h3 id={id}>Kept, but unusual</h3>
      <ul className="review-reasons">
        {flagged.map(([flag, text]) => (
          <li key={flag} className="review-counted">
            <span>{text}</span>
            <span className="review-count">{report.flagged[flag].toLocaleString('en-US')}</span>
          </li>
        ))}
      </ul>
      <p className="control-hint">They are marked, and can be filtered while you explore.</p>
    </section>
  );
}
