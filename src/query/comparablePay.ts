import type { Dataset } from '../dataset/dataset';
import { type Codes, createCodes } from '../dataset/dictionary';
import { amountAt, codeAt } from '../dataset/numberAt';
import { BASE_CURRENCY } from '../pay/currency';
import { comparableFactor, type Scale } from '../pay/scale';
import { keptFor } from './keptFor';
import { type Measure, purchasingPower } from './purchasingPower';

const kept = new WeakMap<Dataset, Codes>();

/**
 * By row: the index of what its pay is multiplied with among the factors of a scale. Rows of the same
 * currency and pay period share one. Made once for each data set.
 */
function factorCodes(dataset: Dataset): Codes {
  const { currency, period, rowCount } = dataset;
  const periods = period.values.length;
  // Of one pay period the currency says it all.
  if (periods === 1) return currency.codes;
  return keptFor(kept, dataset, () => {
    const codes = createCodes(rowCount, currency.values.length * periods);
    for (let row = 0; row < rowCount; row += 1) {
      codes[row] = codeAt(currency.codes, row) * periods + codeAt(period.codes, row);
    }
    return codes;
  });
}

/** What pay is multiplied with on a scale. */
export function measureOf(dataset: Dataset, scale: Scale): Measure {
  if (scale.basis === 'purchasingPower') return purchasingPower().measure(dataset, scale);
  const { currency, period } = dataset;
  return {
    codes: factorCodes(dataset),
    factors: currency.values.flatMap((code) => period.values.map((unit) => comparableFactor(code, unit, scale))),
    said: null,
  };
}

/**
 * The scale by which salaries are ranked: target currency and pay period make all of them larger or
 * smaller alike, so that they stand in the same order, with the same ties, in any of them. So do the
 * prices of any country.
 */
export function rankingScale(scale: Scale): Scale {
  return { ...scale, target: BASE_CURRENCY, period: 'year', prices: null };
}

/** The pay of every row multiplied with its factor: comparable pay, one multiplication a row. */
export function multipliedPay({ pay }: Dataset, codes: Codes, factors: readonly number[]): Float64Array {
  const byCode = Float64Array.from(factors);
  const comparable = new Float64Array(pay.length);
  for (let row = 0; row < comparable.length; row += 1) {
    comparable[row] = amountAt(pay, row) * amountAt(byCode, codeAt(codes, row));
  }
  return comparable;
}

/**
 * The pay of every row on a scale, in the scale's currency (as published: the row's own) for each
 * of its pay periods; NaN for a row that has no place on the scale.
 */
export function comparablePay(dataset: Dataset, scale: Scale): Float64Array {
  const { codes, factors } = measureOf(dataset, scale);
  return multipliedPay(dataset, codes, factors);
}
