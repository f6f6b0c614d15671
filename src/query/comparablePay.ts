import type { Dataset } from '../dataset/dataset';
import { amountAt, codeAt } from '../dataset/numberAt';
import { comparableFactor, type Scale } from '../pay/scale';

/**
 * The pay of every row on a scale, in the scale's currency (as published: the row's own) for each
 * of its pay periods. One multiplication a row: the factors are worked out once for each pair of
 * currency and pay period.
 */
export function comparablePay(dataset: Dataset, scale: Scale): Float64Array {
  const { pay, currency, period } = dataset;
  const factors = Float64Array.from(
    currency.values.flatMap((code) =>
      period.values.map((unit) => comparableFactor(code, unit, scale)),
    ),
  );
  const periods = period.values.length;
  const comparable = new Float64Array(pay.length);
  for (let row = 0; row < comparable.length; row += 1) {
    const factor = codeAt(currency.codes, row) * periods + codeAt(period.codes, row);
    comparable[row] = amountAt(pay, row) * amountAt(factors, factor);
  }
  return comparable;
}
