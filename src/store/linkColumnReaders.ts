import type { CategoryColumn } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import { unpackTexts } from '../dataset/packedTexts';
import { categoryColumns, measuredColumns } from '../query/columnFilter';
import type { PayRange } from '../query/payRange';
import { type ColumnFilter, ownColumn, SORT_COLUMNS, type SortColumn, type View } from '../query/view';
import { COLUMN_PREFIX, RANGE_PREFIX } from './linkParts';
import { type LinkValues, oneOf, type PartReader } from './linkValues';

/** What a text names that the table can be sorted by; undefined where there is no such column. */
function sortColumn(dataset: Dataset, text: string): SortColumn | undefined {
  const own = dataset.columns.find(({ name }) => ownColumn(name) === text);
  return own === undefined ? oneOf(SORT_COLUMNS)(text) : ownColumn(own.name);
}

export const sort: PartReader<View['sort']> = (link) => {
  const [text] = link.all('sort');
  if (text === undefined) return undefined;
  const column = sortColumn(link.dataset, text.replace(/^-/, ''));
  if (column !== undefined) return { column, descending: text.startsWith('-') };
  link.refuse('sort', text, 'there is no such column');
  return undefined;
};

export const hiddenColumns: PartReader<View['hiddenColumns']> = (link) => {
  const read = [...new Set(link.all('hide'))].flatMap((text) => {
    const column = sortColumn(link.dataset, text);
    if (column === undefined) link.refuse('hide', text, 'there is no such column');
    return column ?? [];
  });
  return read.length === 0 ? undefined : read;
};

/** The category column that the chart groups by. */
export const groupBy: PartReader<string> = (link) => {
  const [text] = link.all('by');
  if (text === undefined) return undefined;
  if (categoryColumns(link.dataset).some(({ name }) => name === text)) return text;
  link.refuse('by', text, 'these salaries have no such column');
  return undefined;
};

const FIGURE = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const BOUNDS = new RegExp(`^(${FIGURE})?\\.\\.(${FIGURE})?$`);

/**
 * The bounds that "50000..90000" names, neither of them further from 0 than `most`; undefined for any other text,
 * also for a figure that no number can hold, such as 1e400. Either may be left out.
 */
function boundsIn(text: string, most = Number.MAX_VALUE): PayRange | undefined {
  const [, low = '', high = ''] = BOUNDS.exec(text) ?? [];
  // A link has no -0.
  const bound = (figure: string) => (figure === '' ? null : Number(figure) || 0);
  const range = { low: bound(low), high: bound(high) };
  if (range.low === null && range.high === null) return undefined;
  if (Math.abs(range.low ?? 0) > most || Math.abs(range.high ?? 0) > most) return undefined;
  return (range.low ?? -Infinity) <= (range.high ?? Infinity) ? range : undefined;
}

/** No bound of pay that can be typed is this much in any unit, and it stays finite through any change of the scale. */
const MOST_PAY = 1e60;

const NO_BOUNDS = 'bounds are written as 50000..90000';

export const payRange: PartReader<PayRange> = (link) => {
  const [text] = link.all('pay');
  if (text === undefined) return undefined;
  const range = boundsIn(text, MOST_PAY);
  if (range === undefined) link.refuse('pay', text, NO_BOUNDS);
  return range;
};

export const columnRanges: PartReader<View['columnRanges']> = (link) => {
  const known = new Set(measuredColumns(link.dataset).map(({ name }) => name));
  const read = link.names
    .filter((name) => name.startsWith(RANGE_PREFIX))
    .flatMap((name) => {
      const column = name.slice(RANGE_PREFIX.length);
      const [text = ''] = link.all(name);
      const range = boundsIn(text);
      if (range !== undefined && known.has(column)) return { column, ...range };
      link.refuse(name, text, range === undefined ? NO_BOUNDS : 'these salaries have no such column');
      return [];
    });
  return read.length === 0 ? undefined : read;
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

export const columnFilters: PartReader<View['columnFilters']> = (link) => {
  const columns = new Map(categoryColumns(link.dataset).map((column) => [column.name, column]));
  const read = link.names
    .filter((name) => name.startsWith(COLUMN_PREFIX))
    .flatMap((name) => columnFilter(link, name, columns) ?? []);
  return read.length === 0 ? undefined : read;
};

/** The longest text that a link may search for. */
const LONGEST_SEARCH = 200;

export const search: PartReader<string> = (link) => {
  const [text] = link.all('search');
  if (text === undefined) return undefined;
  if (text.length <= LONGEST_SEARCH) return text;
  link.refuse('search', text, `a search has at most ${LONGEST_SEARCH} characters`);
  return undefined;
};
