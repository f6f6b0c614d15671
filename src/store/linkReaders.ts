import type { CategoryColumn } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import { unpackTexts } from '../dataset/packedTexts';
import { type CurrencyCode, isCurrencyCode } from '../pay/currency';
import { isExchangeRate } from '../pay/exchangeRates';
import {
  isPayPeriod,
  isWorkingTime,
  STANDARD_WORKING_YEAR,
  type WorkingYear,
} from '../pay/payPeriod';
import { isBasis, type Scale } from '../pay/scale';
import { categoryColumns } from '../query/columnFilter';
import { ARRANGEMENTS, type ColumnFilter, LISTS, ownColumn, SORT_COLUMNS, type View } from '../query/view';
import { COLUMN_PREFIX, type ViewParts } from './linkParts';

/** The values of a link, and where to say which of them are of no use. */
export interface LinkValues {
  readonly dataset: Dataset;
  /** The names of the parameters, each once. */
  readonly names: readonly string[];
  /** Every value of a parameter, in order. */
  all(name: string): readonly string[];
  /** Says that a value is of no use. */
  refuse(name: string, value: string, why: string): void;
}

/** The value that a link asks for; undefined where it asks for none that is of use. */
type PartReader<T> = (link: LinkValues) => T | undefined;

/** A parameter with one value out of those that `parse` knows. */
function choice<T extends string>(
  name: string,
  parse: (text: string) => T | undefined,
  why: string,
): PartReader<T> {
  return (link) => {
    const [text] = link.all(name);
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) link.refuse(name, text, why);
    return value;
  };
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | undefined {
  return (text) => values.find((value) => value === text);
}

function numberIn(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function isInDataset(dataset: Dataset, text: string): text is CurrencyCode {
  return dataset.currency.values.some((currency) => currency === text);
}

const sort: PartReader<View['sort']> = (link) => {
  const [text] = link.all('sort');
  if (text === undefined) return undefined;
  const named = text.replace(/^-/, '');
  const own = link.dataset.columns.find(({ name }) => ownColumn(name) === named);
  const column = own === undefined ? oneOf(SORT_COLUMNS)(named) : ownColumn(own.name);
  if (column !== undefined) return { column, descending: text.startsWith('-') };
  link.refuse('sort', text, 'there is no such column');
  return undefined;
};

const currencies: PartReader<View['currencies']> = (link) => {
  const asked = [...new Set(link.all('currency'))];
  for (const text of asked) {
    if (!isInDataset(link.dataset, text)) {
      link.refuse('currency', text, 'no salary here is in it');
    }
  }
  const known = asked.filter((text) => isInDataset(link.dataset, text));
  return known.length === 0 ? undefined : known.toSorted();
};

/** The groups of one column that a link asks for; undefined where it asks for none that there is. */
function columnFilter(
  link: LinkValues,
  parameter: string,
  columns: ReadonlyMap<string, CategoryColumn>,
): ColumnFilter | undefined {
  const name = parameter.slice(COLUMN_PREFIX.length);
  const column = columns.get(name);
  const known = new Set(column === undefined ? [] : unpackTexts(column.groups));
  const asked = [...new Set(link.all(parameter))];
  for (const group of asked) {
    const why = column === undefined ? 'these salaries have no such column' : 'no salary here has it';
    if (!known.has(group)) link.refuse(parameter, group, why);
  }
  const groups = asked.filter((group) => known.has(group)).toSorted();
  return groups.length === 0 ? undefined : { column: name, groups };
}

const columnFilters: PartReader<View['columnFilters']> = (link) => {
  const columns = new Map(categoryColumns(link.dataset).map((column) => [column.name, column]));
  const read = link.names
    .filter((name) => name.startsWith(COLUMN_PREFIX))
    .flatMap((name) => columnFilter(link, name, columns) ?? []);
  return read.length === 0 ? undefined : read;
};

/** The longest text that a link may search for. */
const LONGEST_SEARCH = 200;

const search: PartReader<string> = (link) => {
  const [text] = link.all('search');
  if (text === undefined) return undefined;
  if (text.length <= LONGEST_SEARCH) return text;
  link.refuse('search', text, `a search has at most ${LONGEST_SEARCH} characters`);
  return undefined;
};

const workingYear: PartReader<WorkingYear> = (link) => {
  const time = (unit: keyof WorkingYear): number | undefined => {
    const [text] = link.all(unit);
    if (text === undefined) return undefined;
    const value = numberIn(text);
    if (isWorkingTime(unit, value)) return value;
    link.refuse(unit, text, `no year has so many ${unit}`);
    return undefined;
  };
  const hours = time('hours');
  const days = time('days');
  return hours === undefined && days === undefined
    ? undefined
    : { ...STANDARD_WORKING_YEAR, ...(hours && { hours }), ...(days && { days }) };
};

/** A currency and a figure as `String` writes one: CAD:0.75, VND:1e-7. */
const RATE = /^([A-Z]{3}):(\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;

const editedRates: PartReader<Scale['editedRates']> = (link) => {
  const read = link.all('rate').flatMap((text) => {
    const [, code = '', figure = ''] = RATE.exec(text) ?? [];
    const rate = Number(figure);
    if (isCurrencyCode(code) && code !== 'USD' && isExchangeRate(rate)) return [[code, rate]] as const;
    link.refuse('rate', text, 'a rate is a currency and a figure above 0, as in CAD:0.75');
    return [];
  });
  return read.length === 0 ? undefined : Object.fromEntries(read);
};

/** What a link asks for, part by part. A part without its reader does not compile. */
export const LINK_READERS: { readonly [K in keyof ViewParts]: PartReader<ViewParts[K]> } = {
  currencies,
  target: choice(
    'in',
    (text) => (isCurrencyCode(text) ? text : undefined),
    'it has no exchange rate here',
  ),
  basis: choice(
    'basis',
    (text) => (isBasis(text) ? text : undefined),
    'a basis is “published” or “market”',
  ),
  period: choice(
    'period',
    (text) => (isPayPeriod(text) ? text : undefined),
    'a pay period is year, month, week, day or hour',
  ),
  list: choice('list', oneOf(LISTS), 'a list is “full” or “short”'),
  columnFilters,
  search,
  arrangement: choice('order', oneOf(ARRANGEMENTS), 'an order is “scale” or “page”'),
  sort,
  workingYear,
  editedRates,
};
