import { memo } from 'react';
import { markSalaries } from '../../actions/markSalaries';
import { selectSalary } from '../../actions/selectSalary';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import { percent } from '../../ui/percent';
import type { Dot } from './stripPicture';

/** One salary in its lane, with a line over all that it may be worth; keys reach it through the chart and the table. */
export const StripDot = memo(function StripDot({ dot }: { readonly dot: Dot }) {
  const { row, share, span } = dot;
  const act = useAct();
  const marked = useAppState((state) => state.mark.rows.includes(row));
  return (
    <>
      {span !== null && (
        <g className="strip-span">
          <line x1={percent(span.low)} x2={percent(span.high)} y1="20" y2="20" />
          {[span.low, span.high].map((end) => (
            <line key={end} x1={percent(end)} x2={percent(end)} y1="14" y2="26" />
          ))}
        </g>
      )}
      <circle
        className={marked ? 'strip-dot strip-dot-marked' : 'strip-dot'}
        cx={percent(share)}
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
    </>
  );
});
