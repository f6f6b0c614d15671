import { type ReactNode, useRef } from 'react';
import { headline } from '../../query/headline';
import { headlines } from '../../query/headlines';
import type { QueryResult } from '../../query/query';
import { useAppState, useQueryResult } from '../../store/react';
import { useFocusWhenLost } from '../../ui/useFocusWhenLost';
import { HeadlineSentence } from './HeadlineSentence';
import './summary.css';

interface SummaryProps {
  /** On which scale the figures are, said below the headline. */
  readonly scaleLine: ReactNode;
  /** What stands here when no salary passes the filters. */
  readonly emptySelection: ReactNode;
}

/** A sentence for each of several scales. */
function ByCurrency({ result }: { readonly result: QueryResult }) {
  const { opening, currencies, rest } = headlines(result);
  return (
    <>
      <p className="summary-headline">{opening}</p>
      <ul className="summary-panels">
        {currencies.map(({ currency, name, parts }) => (
          <li key={currency}>
            <span className="summary-panel-name">{name}</span>
            <HeadlineSentence parts={parts} />
          </li>
        ))}
        {rest !== '' && <li>{rest}</li>}
      </ul>
    </>
  );
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
        <ByCurrency result={result} />
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
