import { useId } from 'react';
import { downloadSetAside } from '../../actions/downloadSetAside';
import { useAct } from '../../actions/useAct';
import type { ReadingReport } from '../../import/reading';

/** The rows that are not read, by reason, with some of them and a way to get them all. */
export function RowsSetAside({ report }: { readonly report: ReadingReport }) {
  const act = useAct();
  const id = useId();
  if (report.rowsSetAside === 0) return null;
  return (
    <section className="review-section" aria-labelledby={id}>
      <h3 id={id}>Rows set aside</h3>
      <ul className="review-reasons">
        {report.setAside.map(({ reason, text, count, examples }) => (
          <li key={reason}>
            <p className="review-counted">
              <span>{text}</span>
              <span className="review-count">{count.toLocaleString('en-US')}</span>
            </p>
            <ul className="review-examples">
              {examples.map(({ sourceRow, cell }) => (
                <li key={sourceRow} title={cell}>
                  Row {sourceRow.toLocaleString('en-US')}: {cell === '' ? 'empty' : `“${cell}”`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          act(downloadSetAside);
        }}
      >
        Download rows set aside
      </button>
    </section>
  );
}
