import { datedRate } from '../../pay/exchangeRates';
import { PAY_PERIODS, periodsPerYear, STANDARD_WORKING_YEAR } from '../../pay/payPeriod';
import { middleOf } from './middleOf';
import type { ResolvedRows } from './resolveRows';

/** Hardly anyone is paid more than this for a year, in US dollars: a reading that makes it so of many is likely wrong. */
const HIGHEST_LIKELY_PAY = 5_000_000;

/** Whether a row is read as more than hardly anyone is paid. */
export function isUnlikelyPay(rows: ResolvedRows, row: number): boolean {
  const currency = rows.currencies[rows.currency[row] ?? 0];
  const period = PAY_PERIODS[rows.period[row] ?? 0];
  if (rows.fault[row] !== 0 || currency === undefined || period === undefined) return false;
  const yearly = middleOf(rows.low[row], rows.high[row]) * periodsPerYear(period, STANDARD_WORKING_YEAR);
  return yearly * datedRate(currency) > HIGHEST_LIKELY_PAY;
}
