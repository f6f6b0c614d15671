import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useAppState, useQueryResult } from '../../store/react';
import { describeSalary } from './describeSalary';

/** Makes the bars reachable by keys, and reads the one that they reach. */
export function ChartKeys({ children }: { readonly children: ReactNode }) {
  const id = useId();
  const result = useQueryResult();
  const mark = useAppState((state) => state.mark);
  const [row] = mark.rows;
  const chart = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!mark.announced) return;
    chart.current?.querySelector('.bar-marked')?.scrollIntoView({ block: 'nearest' });
  }, [mark]);
  return (
    // An application is interactive: it takes its own keys, which is what this role tells.
    <div
      className="chart-keys"
      ref={chart}
      role="application"
      aria-roledescription="bar chart"
      aria-label="Bars, one for each salary"
      aria-describedby={`${id}-keys`}
      // The bars are one stop of the Tab key; within, the arrow keys go from bar to bar.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-keys="bars"
    >
      {children}
      <p className="chart-keys-hint" id={`${id}-keys`}>
        Up and down go from bar to bar, Enter shows what moved it, P pins it, O switches the order.
      </p>
      <div className="visually-hidden" aria-live="polite">
        {mark.announced && row !== undefined ? describeSalary(result, row) : ''}
      </div>
    </div>
  );
}
