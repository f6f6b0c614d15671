import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import { createDataset, type Dataset } from '../../src/dataset/dataset';
import { currencyCodeOf } from '../../src/pay/currency';
import type { PayPeriod } from '../../src/pay/payPeriod';
import { DEFAULT_SCALE, type Scale } from '../../src/pay/scale';
import { createQuery, type QueryResult } from '../../src/query/query';
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

/** The default scale with some of its parts changed. */
export function scaleOf(change: Partial<Scale>): Scale {
  return { ...DEFAULT_SCALE, ...change };
}

/** The answer of a fresh query to the default view with some of its parts changed. */
export function ask(dataset: Dataset, change: Partial<View> = {}): QueryResult {
  return createQuery(dataset).ask({ ...DEFAULT_VIEW, ...change });
}

/** Whole numbers from one to another, both included. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
