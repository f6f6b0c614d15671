import { changeScale } from '../../actions/changeScale';
import { clearFilter } from '../../actions/clearFilter';
import { useAct } from '../../actions/useAct';
import { emptyingFilters, type Filter, isAllLeftOut } from '../../query/emptied';
import { useAppState } from '../../store/react';
import { allLeftOutInWords, emptiedInWords } from './emptyInWords';

const OFFERS: Readonly<Record<Filter, string>> = {
  currencies: 'Clear the currency filter',
  list: 'Show the full list',
  columnFilters: 'Clear the filters of columns',
  columnRanges: 'Clear the ranges of columns',
  payRange: 'Clear the range of pay',
  search: 'Clear the search',
};

interface OfferProps {
  readonly what: string;
  /** How many salaries it brings back. */
  readonly count: number;
  readonly onTake: () => void;
}

function Offer({ what, count, onTake }: OfferProps) {
  return (
    <button type="button" onClick={onTake}>
      {what}: {count.toLocaleString('en-US')} {count === 1 ? 'salary' : 'salaries'}
    </button>
  );
}

/**
 * Says which filters left no salary over, or that those which pass have no parity, and offers to clear each filter
 * that emptied it alone, and market rate where that shows what passes.
 */
export default function WhyEmpty() {
  const act = useAct();
  const view = useAppState((state) => state.view);
  const query = useAppState((state) => state.query);
  const result = query.ask(view);
  const leftOut = result.leftOut.length;
  const isLeftOut = isAllLeftOut(query, view);
  return (
    <>
      <p className="empty-selection-why">{isLeftOut ? allLeftOutInWords(leftOut) : emptiedInWords(result)}</p>
      <p className="empty-selection-offers">
        {isLeftOut && (
          <Offer
            what="Show at market rate"
            count={leftOut}
            onTake={() => {
              act(changeScale, { basis: 'market' });
            }}
          />
        )}
        {emptyingFilters(query, view).map(({ filter, count }) => (
          <Offer
            key={filter}
            what={OFFERS[filter]}
            count={count}
            onTake={() => {
              act(clearFilter, filter);
            }}
          />
        ))}
      </p>
    </>
  );
}
