import type { CurrencyCode } from './currency';
import { datedRate } from './exchangeRates';
import { type PayPeriod, periodsPerYear, STANDARD_WORKING_YEAR } from './payPeriod';

/** Hardly anyone is paid more than this for a year, in US dollars: what is read as more is likely misread. */
const HIGHEST_LIKELY_PAY = 5_000_000;

/** Whether an amount for each pay period is more for a year than hardly anyone is paid, at the dated rates. */
export function isMoreThanLikely(amount: number, currency: CurrencyCode, period: PayPeriod): boolean {
  return amount * periodsPerYear(period, STANDARD_WORKING_YEAR) * datedRate(currency) > HIGHEST_LIKELY_PAY;
}
