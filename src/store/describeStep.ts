import { type Dataset, isRanked } from '../dataset/dataset';
import { currencyPluralName, currencySymbol, isCurrencyCode } from '../pay/currency';
import { formatPay, formatRate } from '../pay/formatPay';
import { payOf } from '../pay/pay';
import { type Basis, shownCurrency } from '../pay/scale';
import { boundsInWords, measureText } from '../query/measureText';
import { pinText } from '../query/pinName';
import { isPinned } from '../query/pins';
import {
  type Chart,
  type GroupOrder,
  nameOfOwnColumn,
  SORT_COLUMNS,
  type SortColumn,
  type View,
} from '../query/view';
import { currencyCountriesInWords, pricesInWords, rowCountriesInWords } from './countriesInWords';
import { isPart, partsOf, type ViewParts } from './linkParts';

/** What a part of a view says, and of which view of which data set. */
interface Told<K extends keyof ViewParts> {
  readonly before: ViewParts[K];
  readonly after: ViewParts[K];
  readonly view: View;
  readonly dataset: Dataset;
}

const BASIS: Readonly<Record<Basis, string>> = {
  published: 'as published',
  market: 'at market rate',
  purchasingPower: 'by purchasing power',
};
const CHART: Readonly<Record<Chart, string>> = {
  auto: 'chart chosen for you',
  bars: 'a bar for each salary',
  groups: 'chart of groups',
  distribution: 'chart of how pay is spread',
};
const GROUPS: Readonly<Record<GroupOrder, string>> = { auto: 'what suits them', median: 'median', count: 'number of salaries', name: 'name' };
const SORTED: Readonly<Record<(typeof SORT_COLUMNS)[number], string>> = {
  place: 'place',
  published: 'published pay',
  currency: 'currency',
  pay: 'comparable pay',
  difference: 'difference to the median',
  rank: 'rank',
  moved: 'places moved',
};

/** As many things are named one by one. */
const MOST_NAMED = 3;

function listed(texts: readonly string[], what: string): string {
  const named = texts.slice(0, MOST_NAMED).map((text) => (text === '' ? '(none)' : text));
  const rest = texts.length - named.length;
  return named.join(', ') + (rest > 0 ? ` and ${rest.toLocaleString('en-US')} more ${what}` : '');
}

function columnName(column: SortColumn): string {
  const known = SORT_COLUMNS.find((name) => name === column);
  return known === undefined ? (nameOfOwnColumn(column) ?? '') : SORTED[known];
}

/** The things of one list that another has not, or has otherwise. */
function without<T>(list: readonly T[], other: readonly T[]): readonly T[] {
  const known = new Set(other.map((item) => JSON.stringify(item)));
  return list.filter((item) => !known.has(JSON.stringify(item)));
}

/** Of filters of columns: which are other than they were, and which are gone. */
function changedColumns<T extends { readonly column: string }>(
  before: readonly T[],
  after: readonly T[],
  inWords: (filter: T) => string,
): string {
  const set = without(after, before).map((filter) => `filter by ${filter.column} ${inWords(filter)}`);
  const cleared = before
    .filter(({ column }) => after.every((filter) => filter.column !== column))
    .map(({ column }) => `filter by ${column} cleared`);
  return [...set, ...cleared].join('; ');
}

function rangeText({ columns }: Dataset, { column, low, high }: View['columnRanges'][number]): string {
  const isDate = columns.some(({ name, kind }) => name === column && kind === 'date');
  const text = (value: number | null) => (value === null ? null : measureText(isDate ? 'date' : 'number', value));
  return boundsInWords(text(low), text(high));
}

function payRangeText({ after, view }: Told<'payRange'>): string {
  if (after === null) return 'range of pay cleared';
  const { scale } = view;
  const { basis, target, period } = scale;
  const text = (amount: number | null) => {
    if (amount === null) return null;
    return basis === 'published' ? measureText('number', amount) : formatPay(payOf(amount, shownCurrency(target, scale), period));
  };
  return `filter by pay ${boundsInWords(text(after.low), text(after.high))}`;
}

function ratesText({ before, after }: Told<'editedRates'>): string {
  return Object.keys({ ...before, ...after })
    .filter((code) => before[code] !== after[code])
    .filter(isCurrencyCode)
    .map((code) => {
      const rate = after[code];
      return rate === undefined ? `rate of ${currencySymbol(code)} reset` : `${currencySymbol(code)}1 = US$${formatRate(rate)}`;
    })
    .join('; ');
}

function pinsText({ before, after, dataset }: Told<'pins'>): string {
  const added = after.filter((pin) => !isPinned(before, pin)).map((pin) => pinText(dataset, pin));
  const gone = before.filter((pin) => !isPinned(after, pin)).map((pin) => pinText(dataset, pin));
  const [first] = after;
  if (added.length + gone.length === 0 && first !== undefined) return `comparison with ${pinText(dataset, first)}`;
  return [
    ...(added.length > 0 ? [`${listed(added, 'salaries or groups')} pinned`] : []),
    ...(gone.length > 0 ? [`${listed(gone, 'salaries or groups')} unpinned`] : []),
  ].join('; ');
}

/** What a change of each part of the view is called. A part without its words does not compile. */
const TELLERS: { readonly [K in keyof ViewParts]: (told: Told<K>) => string } = {
  currencies: ({ after }) =>
    after.length === 0 ? 'filter by currency cleared' : `filter by currency ${listed(after, 'currencies')}`,
  list: ({ after }) => `the page’s ${after} list`,
  columnFilters: ({ before, after }) => changedColumns(before, after, ({ groups }) => listed(groups, 'groups')),
  columnRanges: ({ before, after, dataset }) => changedColumns(before, after, (range) => rangeText(dataset, range)),
  payRange: payRangeText,
  search: ({ after }) => (after.trim() === '' ? 'search cleared' : `search for “${after.trim()}”`),
  arrangement: ({ after, dataset }) =>
    after === 'scale' ? 'bars on one scale' : `bars in ${isRanked(dataset) ? 'page' : 'file'} order`,
  sort: ({ after }) => `table sorted by ${columnName(after.column)}, ${after.descending ? 'descending' : 'ascending'}`,
  chart: ({ after }) => CHART[after],
  groupBy: ({ after }) => (after === null ? 'groups chosen for you' : `groups of ${after}`),
  groupOrder: ({ after }) => `groups by ${GROUPS[after]}`,
  hiddenColumns: ({ before, after }) => {
    const hidden = without(after, before).map(columnName);
    return hidden.length > 0
      ? `${listed(hidden, 'columns')} hidden`
      : `${listed(without(before, after).map(columnName), 'columns')} shown`;
  },
  pins: pinsText,
  basis: ({ after }) => `figures ${BASIS[after]}`,
  target: ({ after }) => `figures in ${currencyPluralName(after)}`,
  period: ({ after }) => `pay per ${after}`,
  workingYear: ({ after }) => `a year of ${after.hours.toLocaleString('en-US')} hours and ${after.days.toLocaleString('en-US')} days`,
  editedRates: ratesText,
  prices: ({ after }) => pricesInWords(after),
  countries: ({ before, after }) => currencyCountriesInWords(before, after),
  rowCountries: ({ before, after }) => rowCountriesInWords(before, after),
  countryColumn: ({ after }) => (after === '' ? 'countries by currency alone' : `countries from ${after ?? 'the best column'}`),
};

/** The words for one part; '' where it says what it said. */
function partInWords<K extends keyof ViewParts>(
  part: K,
  before: Pick<ViewParts, K>,
  after: Pick<ViewParts, K>,
  { view, dataset }: Pick<Told<K>, 'view' | 'dataset'>,
): string {
  if (JSON.stringify(before[part]) === JSON.stringify(after[part])) return '';
  return TELLERS[part]({ before: before[part], after: after[part], view, dataset });
}

/**
 * What changed from one view of a data set to another, in words: "filter by country Germany", "pay per
 * hour; table sorted by rank, ascending". '' for views that say the same.
 */
export function describeStep(dataset: Dataset, from: View, to: View): string {
  const [before, after] = [partsOf(from), partsOf(to)];
  const isRescaled = JSON.stringify(from.scale) !== JSON.stringify(to.scale);
  return Object.keys(TELLERS)
    .filter(isPart)
    // A range of pay that goes with the scale to another unit is no change of its own.
    .filter((part) => part !== 'payRange' || !isRescaled || after.payRange === null)
    .map((part) => partInWords(part, before, after, { view: to, dataset }))
    .filter((text) => text !== '')
    .join('; ');
}
