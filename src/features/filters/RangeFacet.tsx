import { useId, useRef } from 'react';
import { clearColumnRange } from '../../actions/clearColumnRange';
import { narrowColumn } from '../../actions/narrowColumn';
import { revert } from '../../actions/revert';
import { settle } from '../../actions/settle';
import { useAct } from '../../actions/useAct';
import type { DateColumn, NumberColumn } from '../../dataset/column';
import { measuredOf } from '../../query/facet';
import { measureText } from '../../query/measureText';
import type { PayRange } from '../../query/payRange';
import { useAppState } from '../../store/react';
import { countOf } from '../../query/countOf';
import { BoundField } from '../../ui/BoundField';
import { BOUND_KINDS } from './boundText';
import { FacetFrame } from './FacetFrame';

const OPEN: PayRange = { low: null, high: null };

/** What is wrong with the two ends of a range; null: nothing. */
function problemWith({ low, high }: PayRange, kind: 'number' | 'date'): string | null {
  if (Number.isNaN(low) || Number.isNaN(high)) {
    return kind === 'number' ? 'Write a number, such as 12.5.' : 'Write a whole date.';
  }
  if (low === null || high === null || low <= high) return null;
  return kind === 'number' ? 'The lower end is above the upper end.' : 'The first day is after the last day.';
}

/** One column of numbers or dates: both ends of the range that is shown. */
export function RangeFacet({ column }: { readonly column: NumberColumn | DateColumn }) {
  const act = useAct();
  const id = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  const { kind, name } = column;
  const { low, high, without } = measuredOf(column);
  const set = useAppState((state) => state.view.columnRanges.find((range) => range.column === name));
  const bounds = set ?? OPEN;
  const ends = [
    { end: 'low', label: 'From', placeholder: measureText(kind, low) },
    { end: 'high', label: 'To', placeholder: measureText(kind, high) },
  ] as const;
  return (
    <FacetFrame
      name={name}
      place={place}
      onClear={
        set === undefined
          ? null
          : () => {
              act(clearColumnRange, name);
            }
      }
    >
      <div className="range-ends">
        {ends.map(({ end, label, placeholder }) => (
          <BoundField
            key={end}
            label={label}
            className="range-end"
            kind={BOUND_KINDS[kind]}
            value={bounds[end]}
            placeholder={placeholder}
            describedBy={id}
            problemOf={(value) => problemWith({ ...bounds, [end]: value }, kind)}
            onDraft={(value) => {
              act(narrowColumn, name, { low: bounds.low, high: bounds.high, [end]: value });
            }}
            onRevert={() => {
              act(revert);
            }}
            onSettle={() => {
              act(settle);
            }}
          />
        ))}
      </div>
      <p className="facet-rest" id={id}>
        {measureText(kind, low)} to {measureText(kind, high)}
        {without > 0 && `; ${countOf(without, 'salary says', 'salaries say')} nothing of it`}
      </p>
    </FacetFrame>
  );
}
