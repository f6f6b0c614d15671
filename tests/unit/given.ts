import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import { type CategoryColumn, type DatasetColumn, type DateColumn, NO_DATE, type NumberColumn, type TextColumn } from '../../src/dataset/column';
import { createDataset, type Dataset } from '../../src/dataset/dataset';
import { encodeDictionary } from '../../src/dataset/dictionary';
import { packTexts } from '../../src/dataset/packedTexts';
import { currencyCodeOf } from '../../src/pay/currency';
import type { PayPeriod } from '../../src/pay/payPeriod';
import { DEFAULT_SCALE, type Scale } from '../../src/pay/scale';
import { createQuery } from '../../src/query/createQuery';
import { type QueryResult } from '../../src/query/query';
import { type Bits, ONE } from '../../src/query/bitset';
import { maskOfCodes } from '../../src/query/filter';
import { orderOfRows, type RowOrder } from '../../src/query/inOrder';
import { SelectedRows } from '../../src/query/selectedRows';
import { DEFAULT_VIEW, type View } from '../../src/query/view';

export const USD = currencyCodeOf('USD');
export const CAD = currencyCodeOf('CAD');
export const EUR = currencyCodeOf('EUR');
export const GBP = currencyCodeOf('GBP');
export const JPY = currencyCodeOf('JPY');

export const builtIn = createBackendEngineerDataset();

type Row = readonly [currency: string, pay: number, period?: PayPeriod];

/** A data set of these rows, in page order, per year where nothing else is said. */
export function datasetOf(rows: readonly Row[], shortListLength?: number): Dataset {
  return createDataset({
    id: 'given',
    title: 'Given',
    pay: rows.map(([, pay]) => pay),
    currency: rows.map(([currency]) => currencyCodeOf(currency)),
    period: rows.map(([, , period]) => period ?? 'year'),
    ...(shortListLength !== undefined && { shortListLength }),
  });
}

/** The same salaries as if they had been opened from a file, which knows more of them. */
export function openedOf(dataset: Dataset, columns: readonly DatasetColumn[] = []): Dataset {
  const { rowCount } = dataset;
  return {
    ...dataset,
    provenance: {
      kind: 'opened',
      name: 'given.csv',
      openedAt: '2026-11-24T10:00:00.000Z',
      rowsIn: rowCount,
      rowsSetAside: 0,
      assumptions: [],
    },
    // The header is the first row of the file.
    sourceRow: Uint32Array.from({ length: rowCount }, (_, row) => row + 2),
    columns,
  };
}

/** A column of texts, one for each row. */
export function textColumn(name: string, texts: readonly string[], role: TextColumn['role'] = null): TextColumn {
  const { codes, values } = encodeDictionary(texts);
  return { kind: 'text', name, role, codes, texts: packTexts(values) };
}

/** A column of categories, one text for each row; texts that differ in case and outer spaces are one group. */
export function categoryColumn(
  name: string,
  texts: readonly string[],
  role: CategoryColumn['role'] = null,
): CategoryColumn {
  const { codes, values } = encodeDictionary(texts);
  const fold = (text: string) => text.trim().toLowerCase();
  const groups = [...new Set(values.map(fold))];
  return {
    kind: 'category',
    name,
    role,
    codes,
    texts: packTexts(values),
    groupOf: Uint32Array.from(values, (text) => groups.indexOf(fold(text))),
    groups: packTexts(groups),
  };
}

/** A column of numbers, one for each row; NaN: none. */
export function numberColumn(name: string, values: readonly number[]): NumberColumn {
  return { kind: 'number', name, role: null, values: Float64Array.from(values) };
}

/** A column of days, one for each row; null: none. */
export function dateColumn(name: string, days: ReadonlyArray<number | null>): DateColumn {
  return { kind: 'date', name, role: null, days: Int32Array.from(days, (day) => day ?? NO_DATE) };
}

/** The default scale with some of its parts changed. */
export function scaleOf(change: Partial<Scale>): Scale {
  return { ...DEFAULT_SCALE, ...change };
}

/** The answer of a fresh query to the default view with some of its parts changed. */
export function ask(dataset: Dataset, change: Partial<View> = {}): QueryResult {
  return createQuery(dataset).ask({ ...DEFAULT_VIEW, ...change });
}

/** These rows, in this order, out of the rows from 0 up to but without `rowCount`. */
export function selectedOf(rows: Iterable<number>, rowCount: number): SelectedRows {
  const own = [...rows];
  const others = range(0, rowCount - 1).filter((row) => !own.includes(row));
  return SelectedRows.of(orderOfRows(Uint32Array.from([...own, ...others])), maskOf([...own.map(() => 1), ...others.map(() => 0)]));
}

/** The bits of a list of ones and noughts. */
export function maskOf(list: Iterable<number>): Bits {
  return maskOfCodes(Uint8Array.from(list), ONE);
}

/** The rows of an order for which a list by row has a 1. */
export function passingRows(order: RowOrder, byRow: ArrayLike<number>): SelectedRows {
  return SelectedRows.of(order, maskOf(Array.from(order.rows, (row) => Number(byRow[row]))));
}

/** Whole numbers from one to another, both included. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
