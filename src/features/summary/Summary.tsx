import { type ReactNode, useRef } from 'react';
import { currencyPluralName } from '../../pay/currency';
import { headline } from '../../query/headline';
import { useAppState, useQueryResult } from '../../store/react';
import { useFocusWhenLost } from '../../ui/useFocusWhenLost';
import { HeadlineSentence } from './HeadlineSentence';
import './summary.css';

/** As many currencies are spoken of one by one. */
const MOST_NAMED = 8;

interface SummaryProps {
  /** On which scale the figures are, said below the headline. */
  readonly scaleLine: ReactNode;
  /** What stands here when no salary passes the filters. */
  readonly emptySelection: ReactNode;
}

/** The answer in one sentence, before any control is touched; one for each scale where there are several. */
export function Summary({ scaleLine, emptySelection }: SummaryProps) {
  const result = useQueryResult();
  const rowCount = useAppState((state) => state.dataset.rowCount);
  const { panels, count, severalScales } = result;
  const notices = useAppState((state) => state.notices.length);
  const section = useRef<HTMLElement>(null);
  // An offer to clear a filter, or "Dismiss", is gone once it was taken.
  useFocusWhenLost(section, `${count === 0} ${notices === 0}`);
  return (
    <section className="summary" aria-label="Summary" ref={section} tabIndex={-1}>
      {count === 0 && emptySelection}
      {severalScales ? (
        <>
          <p className="summary-headline">
            These {count.toLocaleString('en-US')} salaries are in {panels.length} currencies. As published they share no
            scale, so no one figure speaks for all of them.
          </p>
          <ul className="summary-panels">
            {panels.slice(0, MOST_NAMED).map((panel) => (
              <li key={panel.currency}>
                <span className="summary-panel-name">
                  {currencyPluralName(panel.currency)}, n = {panel.rows.length.toLocaleString('en-US')}
                </span>
                <HeadlineSentence parts={headline(result, panel)} />
              </li>
            ))}
            {panels.length > MOST_NAMED && (
              <li>and {panels.length - MOST_NAMED} more with fewer salaries each</li>
            )}
          </ul>
        </>
      ) : (
        panels.map((panel) => (
          <div key={panel.currency} className="summary-headline" aria-live="polite">
            <HeadlineSentence parts={headline(result, panel)} />
          </div>
        ))
      )}
      <div className="summary-foot">
        <p role="status" className="summary-count">
          {count.toLocaleString('en-US')} of {rowCount.toLocaleString('en-US')} salaries
        </p>
        {scaleLine}
      </div>
    </section>
  );
}
