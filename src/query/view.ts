import type { CurrencyCode } from '../pay/currency';
import { DEFAULT_SCALE, type Scale } from '../pay/scale';
import type { PayRange } from './payRange';

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

/** The numbers of a column that are shown, both included; days since 1970-01-01 of a column of dates. */
export interface ColumnRange {
  /** The column's name. */
  readonly column: string;
  /** null: no bound. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What the chart draws: chosen by the number of salaries, or by the reader. */
export const CHARTS = ['auto', 'bars', 'groups', 'distribution'] as const;
export type Chart = (typeof CHARTS)[number];

/** What groups are ordered by: chosen by what they are, or by the reader. */
export const GROUP_ORDERS = ['auto', 'median', 'count', 'name'] as const;
export type GroupOrder = (typeof GROUP_ORDERS)[number];

/** A salary, by its row, or all salaries of a group that are kept in sight to be compared. */
export type Pin =
  | { readonly kind: 'salary'; readonly row: number }
  | { readonly kind: 'group'; readonly column: string; readonly group: string };

/** Everything that a link restores, but for pinned rows of opened data, which no link carries. */
export interface View {
  /** The currencies shown, in alphabetical order; none named: all are shown. */
  readonly currencies: readonly CurrencyCode[];
  readonly list: List;
  /** One for each category column that is narrowed. */
  readonly columnFilters: readonly ColumnFilter[];
  /** One for each column of numbers or dates that is narrowed. */
  readonly columnRanges: readonly ColumnRange[];
  /** Comparable pay that is shown, in the unit of the scale; null: any. */
  readonly payRange: PayRange | null;
  /** What texts are searched for; '': nothing. */
  readonly search: string;
  readonly arrangement: Arrangement;
  readonly sort: Sort;
  readonly chart: Chart;
  /** The category column that the chart groups by; null: the one that tells most. */
  readonly groupBy: string | null;
  readonly groupOrder: GroupOrder;
  /** The columns that the table leaves out, by what they are sorted by. */
  readonly hiddenColumns: readonly SortColumn[];
  /** At most `MOST_PINS`, each once; the others are compared with the first. */
  readonly pins: readonly Pin[];
  readonly scale: Scale;
}

export const DEFAULT_VIEW: View = {
  currencies: [],
  list: 'full',
  columnFilters: [],
  columnRanges: [],
  payRange: null,
  search: '',
  arrangement: 'scale',
  sort: { column: 'pay', descending: true },
  chart: 'auto',
  groupBy: null,
  groupOrder: 'auto',
  hiddenColumns: [],
  pins: [],
  scale: DEFAULT_SCALE,
};
