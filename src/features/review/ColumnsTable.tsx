import { useId } from 'react';
import type { Review } from '../../store/openedSource';
import { useGrowingCount } from '../../ui/useGrowingCount';
import { ColumnRow } from './ColumnRow';
import { useRoleNote } from './useRoleNote';

/** How many columns are drawn in one go: all of some hundreds at once would stop the page. */
const SLICE = 32;

/** The columns of the source, and what each is taken for. */
export function ColumnsTable({ review }: { readonly review: Review }) {
  const id = useId();
  const { columns } = review.proposal;
  const note = useRoleNote(review);
  const count = useGrowingCount(columns.length, SLICE);
  return (
    <section className="review-columns">
      <h3 id={id}>Columns</h3>
      <p className="review-role-note" aria-live="polite">
        {note}
      </p>
      {/* A table in ARIA alone: native rows cannot be passed over while they are out of sight. */}
      <div role="table" aria-labelledby={id} aria-rowcount={columns.length + 1}>
        <div role="rowgroup" className="column-head">
          <div role="row" className="column-row">
            <span role="columnheader">Column</span>
            <span role="columnheader">Examples</span>
            <span role="columnheader">Role</span>
          </div>
        </div>
        <div role="rowgroup">
          {columns.slice(0, count).map((column, index) => (
            <ColumnRow
              key={column.name}
              index={index}
              column={column}
              role={review.reading.roles[index] ?? 'leftOut'}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
