import { useId } from 'react';
import { FLAG_TEXTS, FLAGS } from '../../dataset/flag';
import type { ReadingReport } from '../../import/reading';

/** Figures that are read as they stand, but are unusual. */
export function FlaggedRows({ report }: { readonly report: ReadingReport }) {
  const id = useId();
  const flagged = FLAGS.filter((flag) => report.flagged[flag] > 0);
  if (flagged.length === 0) return null;
  return (
    <section className="review-section" aria-labelledby={id}>
      <h3 id={id}>Kept, but unusual</h3>
      <ul className="review-reasons">
        {flagged.map((flag) => (
          <li key={flag} className="review-counted">
            <span>{FLAG_TEXTS[flag]}</span>
            <span className="review-count">{report.flagged[flag].toLocaleString('en-US')}</span>
          </li>
        ))}
      </ul>
      <p className="control-hint">They are marked, and can be filtered while you explore.</p>
    </section>
  );
}
