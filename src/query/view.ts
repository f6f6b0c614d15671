import type { CurrencyCode } from '../pay/currency';
import { DEFAULT_SCALE, type Scale } from '../pay/scale';

/** The page's full list, or the short list that it repeats. */
export const LISTS = ['full', 'short'] as const;
export type List = (typeof LISTS)[number];

/** A panel with more salaries than this is drawn as their distribution, not as a bar for each. */
export const MOST_BARS = 200;

/** How the bars of the chart stand: by comparable pay, highest first, or as the page ranks them. */
export const ARRANGEMENTS = ['scale', 'page'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What the table can be sorted by in every data set. */
export const SORT_COLUMNS = [
  'place',
  'published',
  'currency',
  'pay',
  'difference',
  'rank',
  'moved',
] as const;

/** A column that the data set has of its own, by its name. */
export type OwnColumn = `column.${string}`;
export type SortColumn = (typeof SORT_COLUMNS)[number] | OwnColumn;

export function ownColumn(name: string): OwnColumn {
  return `column.${name}`;
}

/** The name of the data set's own column that is sorted by; null for what every data set has. */
export function nameOfOwnColumn(column: SortColumn): string | null {
  return column.startsWith('column.') ? column.slice('column.'.length) : null;
}

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** The groups of a category column that are shown. */
export interface ColumnFilter {
  /** The column's name. */
  readonly column: string;
  /** At least one, in alphabetical order. */
  readonly groups: readonly string[];
}

/** Everything that a link restores. */
export interface View {
  /** The currencies shown, in alphabetical order; none named: all are shown. */
  readonly currencies: readonly CurrencyCode[];
  readonly list: List;
  /** One for each category column that is narrowed. */
  readonly columnFilters: readonly ColumnFilter[];
  /** What texts are searched for; '': nothing. */
  readonly search: string;
  readonly arrangement: Arrangement;
  readonly sort: Sort;
  readonly scale: Scale;
}

export const DEFAULT_VIEW: View = {
  currencies: [],
  list: 'full',
  columnFilters: [],
  search: '',
  arrangement: 'scale',
  sort: { column: 'pay', descending: true },
  scale: DEFAULT_SCALE,
};
