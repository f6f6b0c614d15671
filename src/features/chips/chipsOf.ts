import { type Dataset, isRanked } from '../../dataset/dataset';
import type { Filter } from '../../query/emptied';
import { boundsInWords, measureText } from '../../query/measureText';
import { payRangeInWords } from '../../query/payRangeInWords';
import type { View } from '../../query/view';

/** What a chip takes away: a filter as a whole, or that of one column. */
export type Removed =
  | { readonly filter: Filter }
  | { readonly groupsOf: string }
  | { readonly rangeOf: string };

/** One thing that salaries are filtered by, in words. */
export interface Chip {
  readonly key: string;
  /** "level"; '' where the rest says it all. */
  readonly of: string;
  /** "senior, mid". */
  readonly what: string;
  readonly removes: Removed;
}

/** As many values are named one by one. */
const MOST_NAMED = 3;

function shortened(values: readonly string[]): string {
  const named = values.slice(0, MOST_NAMED).map((value) => (value === '' ? '(none)' : value));
  const rest = values.length - named.length;
  return named.join(', ') + (rest > 0 ? ` and ${rest.toLocaleString('en-US')} more` : '');
}

function rangeText(dataset: Dataset, { column, low, high }: View['columnRanges'][number]): string {
  const isDate = dataset.columns.some(({ name, kind }) => name === column && kind === 'date');
  const text = (value: number | null) => (value === null ? null : measureText(isDate ? 'date' : 'number', value));
  return boundsInWords(text(low), text(high));
}

/** What a view is filtered by, one chip for each filter that can be taken away by itself. */
export function chipsOf(dataset: Dataset, view: View): readonly Chip[] {
  const chips: Chip[] = [];
  const add = (of: string, what: string, removes: Removed) => {
    chips.push({ key: JSON.stringify(removes), of, what, removes });
  };
  const { currencies, list, columnFilters, columnRanges, payRange, search, scale } = view;
  if (currencies.length > 0) add('currency', shortened(currencies), { filter: 'currencies' });
  if (list === 'short' && dataset.shortList !== null) add('', 'the page’s short list', { filter: 'list' });
  for (const { column, groups } of columnFilters) add(column, shortened(groups), { groupsOf: column });
  for (const range of columnRanges) add(range.column, rangeText(dataset, range), { rangeOf: range.column });
  if (payRange !== null) add('pay', payRangeInWords(payRange, scale), { filter: 'payRange' });
  if (search.trim() !== '') add('search', `“${search.trim()}”`, { filter: 'search' });
  return chips;
}

/** The filters that the page which the explorer begins with has controls for. */
const WITH_CONTROLS = new Set<Filter>(['currencies', 'list']);

/** What chips stand above the result: of the page only those of filters that have no control there. */
export function chipsOnShow(dataset: Dataset, view: View): readonly Chip[] {
  const chips = chipsOf(dataset, view);
  if (!isRanked(dataset)) return chips;
  return chips.filter(({ removes }) => !('filter' in removes && WITH_CONTROLS.has(removes.filter)));
}

/** A chip in words: "level: senior, mid". */
export function chipText({ of, what }: Chip): string {
  return of === '' ? what : `${of}: ${what}`;
}
