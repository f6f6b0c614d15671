import { amountAt } from '../dataset/numberAt';
import { periodsPerYear } from '../pay/payPeriod';
import { isEdited, type Scale } from '../pay/scale';
import { comparedGroups } from './comparedGroups';
import type { PinName } from './pinName';
import { createPinCheck } from './pinCheck';
import { withPinNames } from './pinNames';
import type { Quartiles } from './quantile';
import type { CurrencyCount, Query, QueryResult } from './query';
import { type PublishedSalary, publishedSalary, type Salary, salaryAt } from './salary';
import type { PaySpan } from './standing';
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

/** What a salary or a group buys where it is earned, in the unit of purchasing power for each pay period. */
export interface ComparedPower {
  /** The salary, or the median of those of the group that have a place; null where none has a parity or they are too few. */
  readonly amount: number | null;
  /** Between what it lies, both the amount where its country is known; null where there is no amount. */
  readonly span: PaySpan | null;
  /** Whether the country of any salary is open, so that the amount is the middle of what it may be. */
  readonly open: boolean;
  /** Whether something set by hand acts on it. */
  readonly edited: boolean;
  /** How many salaries have a place on the scale. */
  readonly placed: number;
  /** Of a salary where it is and what else is known of that; null of a group and of a salary without a place. */
  readonly salary: Salary | null;
  /** The single salaries that have a place, of a group with too few of them, highest first. */
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
  /** By purchasing power; null where that was not asked for. */
  readonly power: ComparedPower | null;
  /** Whether something set by hand acts on its pay at market rate. */
  readonly edited: boolean;
}

function salaryPower(result: QueryResult, row: number): ComparedPower {
  if (Number.isNaN(amountAt(result.comparable, row))) {
    return { amount: null, span: null, open: false, edited: false, placed: 0, salary: null, singles: [] };
  }
  const salary = salaryAt(result, row);
  const { amount } = salary.comparable;
  const span = salary.span === null ? { low: amount, high: amount } : { low: salary.span.low.amount, high: salary.span.high.amount };
  return { amount, span, open: salary.span !== null, edited: salary.edited, placed: 1, salary, singles: [] };
}

/** All but what it is called. */
export type Figures = Omit<Compared, 'pin' | 'name'>;

/** The answers on both scales; no purchasing power where it was not asked for. */
export interface Answers {
  readonly market: QueryResult;
  readonly power: QueryResult | null;
}

function comparedSalary({ market, power }: Answers, row: number): Figures {
  const { dataset, comparable, view } = market;
  const salary = publishedSalary(dataset, row);
  const { currency, period } = salary.published;
  return {
    salary,
    count: 1,
    currencies: [{ currency, count: 1 }],
    market: { amount: amountAt(comparable, row), quartiles: null, singles: [] },
    power: power && salaryPower(power, row),
    edited: isEdited(currency, period, view.scale),
  };
}

/**
 * What is pinned, at market rate in the currency and pay period of a scale and, if asked for, by
 * purchasing power, whose code must be loaded; in its order, without what the data set has not.
 */
export function comparePins(
  query: Query,
  pins: readonly Pin[],
  scale: Scale,
  withPower: boolean,
): readonly Compared[] {
  const on = (basis: Scale['basis']) => query.ask({ ...DEFAULT_VIEW, scale: { ...scale, basis } });
  const market = on('market');
  const answers = { market, power: withPower ? on('purchasingPower') : null };
  const { dataset } = market;
  const isThere = createPinCheck(dataset);
  const groups = comparedGroups(answers, pins);
  const figuresOf = (pin: Pin): Figures | undefined =>
    pin.kind === 'group' ? groups.get(pin) : isThere(pin) ? comparedSalary(answers, pin.row) : undefined;
  const compared = pins.flatMap((pin) => {
    const figures = figuresOf(pin);
    return figures === undefined ? [] : [{ pin, ...figures }];
  });
  return withPinNames(dataset, compared);
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

/** Between what a difference of purchasing power lies; both the same where it is one figure. */
export interface PowerDifference {
  readonly amount: PaySpan;
  readonly share: PaySpan;
}

/** What purchasing power is above another that it is compared with; null where either is not known. */
export function powerDifference(reference: ComparedPower, power: ComparedPower): PowerDifference | null {
  const [from, own] = [reference.span, power.span];
  if (from === null || own === null) return null;
  return {
    amount: { low: own.low - from.high, high: own.high - from.low },
    share: { low: own.low / from.high - 1, high: own.high / from.low - 1 },
  };
}

/** Pay for each hour that comes to an amount for each pay period of a scale. */
export function perHour(amount: number, { period, workingYear }: Scale): number {
  return (amount * periodsPerYear(period, workingYear)) / workingYear.hours;
}
