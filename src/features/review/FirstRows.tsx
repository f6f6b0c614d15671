import { useId } from 'react';
import type { Review } from '../../store/openedSource';
import { previewOf } from './preview';

/** The first rows of the source beside what they are read as. */
export function FirstRows({ review }: { readonly review: Review }) {
  const id = useId();
  return (
    <section className="review-section">
      <h3 id={id}>First rows</h3>
      <table className="review-preview" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">In the file</th>
            <th scope="col">Read as</th>
          </tr>
        </thead>
        <tbody>
          {previewOf(review).map(({ sourceRow, written, outcome, isRead }) => (
            <tr key={sourceRow}>
              <td>{sourceRow.toLocaleString('en-US')}</td>
              <td title={written}>
                <span className="review-written">{written}</span>
              </td>
              <td className={isRead ? 'review-read' : 'review-not-read'}>{outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
