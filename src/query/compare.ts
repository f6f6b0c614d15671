import type { CategoryColumn } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import { amountAt, codeAt, numberAt } from '../dataset/numberAt';
import { periodsPerYear } from '../pay/payPeriod';
import { isEdited, type Scale } from '../pay/scale';
import { categoryColumns } from './columnFilter';
import { groupCodes, groupTable, type PayGroup } from './groupTable';
import { type PinName, pinName } from './pinName';
import { createPinCheck } from './pins';
import type { Quartiles } from './quantile';
import type { CurrencyCount, Query, QueryResult } from './query';
import { salariesOfGroups } from './salariesOfGroups';
import { type PublishedSalary, publishedSalary } from './salary';
import { SelectedRows } from './selectedRows';
import { DEFAULT_VIEW, type Pin } from './view';

/** What a salary or a group comes to on a scale, in its currency for each of its pay periods. */
export interface ComparedPay {
  /** The salary, or the median of the group; null for a group with too few salaries for one. */
  readonly amount: number | null;
  /** Of a group with salaries enough; null otherwise. */
  readonly quartiles: Quartiles | null;
  /** The single salaries of a group with too few, highest first. */
  readonly singles: readonly number[];
}

/** A pinned salary or group with all that it is compared by. Groups hold all their salaries, whatever is filtered. */
export interface Compared {
  readonly pin: Pin;
  readonly name: PinName;
  /** Of a salary as it was published; null of a group. */
  readonly salary: PublishedSalary | null;
  /** How many salaries it holds. */
  readonly count: number;
  /** The currencies that they were published in, most salaries first. */
  readonly currencies: readonly CurrencyCount[];
  readonly market: ComparedPay;
  /** Whether something set by hand acts on its pay at market rate. */
  readonly edited: boolean;
}

/** How many salaries of a group were published in each currency, most first. */
function currenciesOf({ currency }: Dataset, column: CategoryColumn, index: number): readonly CurrencyCount[] {
  const codes = groupCodes(column);
  const counts = new Uint32Array(currency.values.length);
  for (let row = 0; row < codes.length; row += 1) {
    if (codeAt(codes, row) !== index) continue;
    const code = codeAt(currency.codes, row);
    counts[code] = numberAt(counts, code) + 1;
  }
  return currency.values
    .map((code, at) => ({ currency: code, count: numberAt(counts, at) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function comparedSalary({ dataset, comparable, view }: QueryResult, row: number): Omit<Compared, 'pin' | 'name'> {
  const salary = publishedSalary(dataset, row);
  const { currency, period } = salary.published;
  return {
    salary,
    count: 1,
    currencies: [{ currency, count: 1 }],
    market: { amount: amountAt(comparable, row), quartiles: null, singles: [] },
    edited: isEdited(currency, period, view.scale),
  };
}

function comparedGroup(
  { dataset, comparable, view }: QueryResult,
  rows: SelectedRows,
  column: CategoryColumn,
  group: PayGroup,
): Omit<Compared, 'pin' | 'name'> {
  const { index, count, quartiles, firm } = group;
  const currencies = currenciesOf(dataset, column, index);
  const singles = firm ? [] : [...salariesOfGroups(column, [group], rows, comparable).values()].flat();
  return {
    salary: null,
    count,
    currencies,
    market: { amount: firm ? quartiles.median : null, quartiles: firm ? quartiles : null, singles },
    edited: currencies.some(({ currency }) =>
      dataset.period.values.some((period) => isEdited(currency, period, view.scale)),
    ),
  };
}

/**
 * What is pinned, at market rate in the currency and pay period of a scale, in its order; pins of what
 * the data set has not are left out.
 */
export function comparePins(query: Query, pins: readonly Pin[], scale: Scale): readonly Compared[] {
  const result = query.ask({ ...DEFAULT_VIEW, scale: { ...scale, basis: 'market' } });
  const { dataset, comparable, ranking } = result;
  const rows = SelectedRows.of(ranking.order, null);
  const tables = new Map<CategoryColumn, readonly PayGroup[]>();
  const isThere = createPinCheck(dataset);
  const figuresOf = (pin: Pin): Omit<Compared, 'pin' | 'name'> | undefined => {
    if (pin.kind === 'salary') return isThere(pin) ? comparedSalary(result, pin.row) : undefined;
    const column = categoryColumns(dataset).find(({ name }) => name === pin.column);
    if (column === undefined) return undefined;
    const groups = tables.get(column) ?? groupTable(column, rows, comparable);
    tables.set(column, groups);
    const group = groups.find(({ name }) => name === pin.group);
    return group && comparedGroup(result, rows, column, group);
  };
  return pins.flatMap((pin) => {
    const figures = figuresOf(pin);
    return figures === undefined ? [] : [{ pin, name: pinName(dataset, pin), ...figures }];
  });
}

/** How much more one pay is than another, in units of both and as a share of the other (negative: less). */
export interface Difference {
  readonly amount: number;
  readonly share: number;
}

/** What a pay is above another that it is compared with; null where either has no single figure. */
export function differenceTo(reference: ComparedPay, pay: ComparedPay): Difference | null {
  if (reference.amount === null || pay.amount === null) return null;
  const amount = pay.amount - reference.amount;
  return { amount, share: amount / reference.amount };
}

/** Pay for each hour that comes to an amount for each pay period of a scale. */
export function perHour(amount: number, { period, workingYear }: Scale): number {
  return (amount * periodsPerYear(period, workingYear)) / workingYear.hours;
}
