import type { CurrencyCode } from '../pay/currency';
import { DEFAULT_SCALE, type Scale } from '../pay/scale';

/** The page's full list, or the short list that it repeats. */
export const LISTS = ['full', 'short'] as const;
export type List = (typeof LISTS)[number];

/** How the bars of the chart stand: by comparable pay, highest first, or as the page ranks them. */
export const ARRANGEMENTS = ['scale', 'page'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** The columns of the table, each of which it can be sorted by. */
export const SORT_COLUMNS = [
  'place',
  'published',
  'currency',
  'pay',
  'difference',
  'rank',
  'moved',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** Everything that a link restores. */
export interface View {
  /** The currencies shown, in alphabetical order; none named: all are shown. */
  readonly currencies: readonly CurrencyCode[];
  readonly list: List;
  readonly arrangement: Arrangement;
  readonly sort: Sort;
  readonly scale: Scale;
}

export const DEFAULT_VIEW: View = {
  currencies: [],
  list: 'full',
  arrangement: 'scale',
  sort: { column: 'pay', descending: true },
  scale: DEFAULT_SCALE,
};
