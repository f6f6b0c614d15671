import { BASE_CURRENCY, currencySymbol, INTERNATIONAL_DOLLAR, type PayUnit } from '../../pay/currency';
import type { PayPeriod } from '../../pay/payPeriod';
import { readOwnPay } from '../../pay/readOwnPay';
import type { BoundKind } from '../../ui/BoundField';

/** Bounds of pay as they are typed. */
export interface PayBoundKind extends BoundKind {
  /** Why a text names no bound; null: it names one, or none is wanted. */
  readonly problemIn: (text: string) => string | null;
}

/** More than anyone is paid for any period in any currency. */
const MOST = 1e15;
const ZERO = /^0+(?:[.,]0+)?$/;

/** "US$ per year". */
export function unitText(currency: PayUnit, period: PayPeriod): string {
  return `${currencySymbol(currency).trim()} per ${period}`;
}

/**
 * Bounds in a currency for a pay period, read as people write pay ("100k", "US$100,000", "100.000"): see
 * `readOwnPay`. A text that names another currency or period is refused, since the axis has one of each.
 */
export function payBound(currency: PayUnit, period: PayPeriod): PayBoundKind {
  const unit = { currency: currency === INTERNATIONAL_DOLLAR ? BASE_CURRENCY : currency, period };
  const amountOrProblem = (text: string): number | string | null => {
    const trimmed = text.trim();
    if (trimmed === '') return null;
    if (ZERO.test(trimmed)) return 0;
    const reading = readOwnPay(trimmed, unit, MOST);
    if ('problem' in reading) return reading.problem;
    const same = reading.currency === unit.currency && reading.period === period;
    return same ? reading.amount : `The range of pay is in ${unitText(currency, period)}: type the amount in that.`;
  };
  const read = (text: string) => {
    const amount = amountOrProblem(text);
    return typeof amount === 'string' ? Number.NaN : amount;
  };
  return {
    type: 'text',
    write: (value) => (value === null ? '' : value.toLocaleString('en-US')),
    read,
    // "US$" and "60 th" may go on to an amount; what is none is said once the typing ends.
    isBeginning: (text) => Number.isNaN(read(text)),
    problemIn: (text) => {
      const amount = amountOrProblem(text);
      return typeof amount === 'string' ? amount : null;
    },
  };
}
