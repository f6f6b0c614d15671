import { clearFilter } from '../../actions/clearFilter';
import { useAct } from '../../actions/useAct';
import { isRanked } from '../../dataset/dataset';
import { currencyPluralName } from '../../pay/currency';
import { emptyingFilters, type Filter } from '../../query/emptied';
import type { View } from '../../query/view';
import { useAppState } from '../../store/react';

const either = new Intl.ListFormat('en-US', { type: 'disjunction' });

function emptiedBy(view: View, page: boolean): string {
  if (!page) return 'No salary passes all of these filters.';
  const currencies = either.format(view.currencies.map((code) => currencyPluralName(code)));
  const list = view.list === 'short' ? 'The page’s short list' : 'The list';
  return `${list} has no salary in ${currencies}.`;
}

const OFFERS: Readonly<Record<Filter, string>> = {
  currencies: 'Clear the currency filter',
  list: 'Show the full list',
  columnFilters: 'Clear the filters of columns',
  columnRanges: 'Clear the ranges of columns',
  payRange: 'Clear the range of pay',
  search: 'Clear the search',
};

/** Says which filters left no salary over, and offers to clear each of them alone. */
export function EmptySelection() {
  const act = useAct();
  const view = useAppState((state) => state.view);
  const query = useAppState((state) => state.query);
  const page = useAppState((state) => isRanked(state.dataset));
  return (
    <div className="empty-selection">
      <p className="empty-selection-why">{emptiedBy(view, page)}</p>
      <p className="empty-selection-offers">
        {emptyingFilters(query, view).map(({ filter, count }) => (
          <button
            key={filter}
            type="button"
            onClick={() => {
              act(clearFilter, filter);
            }}
          >
            {OFFERS[filter]}: {count.toLocaleString('en-US')} {count === 1 ? 'salary' : 'salaries'}
          </button>
        ))}
      </p>
    </div>
  );
}
