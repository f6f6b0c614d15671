import type { Query } from './query';
import { DEFAULT_VIEW, type View } from './view';

/** The filters of a view, each of which can be cleared by itself. */
export const FILTERS = [
  'currencies',
  'list',
  'columnFilters',
  'columnRanges',
  'payRange',
  'search',
] as const;
export type Filter = (typeof FILTERS)[number];

/** The view without one of its filters. */
export function withoutFilter(view: View, filter: Filter): View {
  return { ...view, [filter]: DEFAULT_VIEW[filter] };
}

/**
 * For a view that shows no salary: the filters that emptied it, each with how many salaries come
 * back when that one alone is cleared. Empty for a view that shows any.
 */
export function emptyingFilters(
  query: Query,
  view: View,
): ReadonlyArray<{ readonly filter: Filter; readonly count: number }> {
  if (query.ask(view).count > 0) return [];
  return FILTERS.map((filter) => ({
    filter,
    count: query.ask(withoutFilter(view, filter)).count,
  })).filter(({ count }) => count > 0);
}
