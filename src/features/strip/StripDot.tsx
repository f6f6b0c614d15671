import { memo } from 'react';
import { markSalaries } from '../../actions/markSalaries';
import { selectSalary } from '../../actions/selectSalary';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';

interface StripDotProps {
  readonly row: number;
  /** Along the lane, in per cent. */
  readonly at: string;
}

/** One salary in its lane; keys reach it through the chart and the table. */
export const StripDot = memo(function StripDot({ row, at }: StripDotProps) {
  const act = useAct();
  const marked = useAppState((state) => state.mark.rows.includes(row));
  return (
    <circle
      className={marked ? 'strip-dot strip-dot-marked' : 'strip-dot'}
      cx={at}
      cy="20"
      r={marked ? 9 : 6}
      onMouseEnter={() => {
        act(markSalaries, [row]);
      }}
      onMouseLeave={() => {
        act(markSalaries, []);
      }}
      onClick={() => {
        act(markSalaries, [row]);
        act(selectSalary, row);
      }}
    />
  );
});
