import type { Dataset } from '../dataset/dataset';
import { numberAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import type { List } from './view';

/** By row: 1 where a row passes, else 0; null where every row does. */
export type Mask = Uint8Array | null;

/** The rows of the chosen list. A data set without a short list passes whole. */
export function listMask(dataset: Dataset, list: List): Mask {
  return list === 'short' ? dataset.shortList : null;
}

/** The rows in any of these currencies; none named: every row. */
export function currencyMask(dataset: Dataset, currencies: readonly CurrencyCode[]): Mask {
  if (currencies.length === 0) return null;
  const { codes, values } = dataset.currency;
  const wanted = values.map((value) => currencies.includes(value));
  return Uint8Array.from(codes, (code) => (wanted[code] === true ? 1 : 0));
}

/** The given rows that pass every mask, in their order. */
export function rowsPassing(rows: Uint32Array, ...masks: readonly Mask[]): Uint32Array {
  const inForce = masks.filter((mask) => mask !== null);
  return rows.filter((row) => inForce.every((mask) => mask[row] === 1));
}

/** By code of the data set's currencies: how many rows pass the mask. */
export function countByCurrency(dataset: Dataset, mask: Mask): Uint32Array {
  const { codes, values } = dataset.currency;
  const counts = new Uint32Array(values.length);
  codes.forEach((code, row) => {
    if (mask === null || mask[row] === 1) counts[code] = numberAt(counts, code) + 1;
  });
  return counts;
}
