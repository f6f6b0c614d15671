import { isMoreThanLikely } from '../../pay/likelyPay';
import { PAY_PERIODS } from '../../pay/payPeriod';
import { middleOf } from './middleOf';
import type { ResolvedRows } from './resolveRows';

/** Whether a row is read as more than hardly anyone is paid. */
export function isUnlikelyPay(rows: ResolvedRows, row: number): boolean {
  const currency = rows.currencies[rows.currency[row] ?? 0];
  const period = PAY_PERIODS[rows.period[row] ?? 0];
  if (rows.fault[row] !== 0 || currency === undefined || period === undefined) return false;
  return isMoreThanLikely(middleOf(rows.low[row], rows.high[row]), currency, period);
}
