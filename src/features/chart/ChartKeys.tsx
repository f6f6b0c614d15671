import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Action } from '../../actions/action';
import { markFirstBar } from '../../actions/markFirstBar';
import { markLastBar } from '../../actions/markLastBar';
import { markNextBar } from '../../actions/markNextBar';
import { markPreviousBar } from '../../actions/markPreviousBar';
import { selectMarkedBar } from '../../actions/selectMarkedBar';
import { swapArrangement } from '../../actions/swapArrangement';
import { unmark } from '../../actions/unmark';
import { useAct } from '../../actions/useAct';
import { useAppState, useQueryResult } from '../../store/react';
import { describeSalary } from './describeSalary';

const ACTIONS: readonly Action[] = [
  markNextBar,
  markPreviousBar,
  markFirstBar,
  markLastBar,
  selectMarkedBar,
  swapArrangement,
  unmark,
];

/** Makes the bars reachable by keys, and reads the one that they reach. */
export function ChartKeys({ children }: { readonly children: ReactNode }) {
  const act = useAct();
  const id = useId();
  const result = useQueryResult();
  const mark = useAppState((state) => state.mark);
  const [row] = mark.rows;
  const chart = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!mark.announced) return;
    chart.current?.querySelector('.bar-marked')?.scrollIntoView({ block: 'nearest' });
  }, [mark]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = ACTIONS.find(({ key }) => key === event.key || key === event.key.toLowerCase());
    if (action === undefined) return;
    event.preventDefault();
    act(action);
  };
  return (
    // An application is interactive: it takes its own keys, which is what this role tells.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
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
      onKeyDown={onKeyDown}
    >
      {children}
      <p className="chart-keys-hint" id={`${id}-keys`}>
        Up and down go from bar to bar, Enter shows what moved it, O switches the order.
      </p>
      <div className="visually-hidden" aria-live="polite">
        {mark.announced && row !== undefined ? describeSalary(result, row) : ''}
      </div>
    </div>
  );
}
