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

/**
 * Whether a view shows no salary only because those that pass its filters have no place on the scale: by
 * purchasing power, where no parity is known. False where a range of pay takes away what has one.
 */
export function isAllLeftOut(query: Query, view: View): boolean {
  const { count, leftOut } = query.ask(view);
  return count === 0 && leftOut.length > 0 && query.beforePayRange(view).length === 0;
}
