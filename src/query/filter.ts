import type { Dataset } from '../dataset/dataset';
import { byteAt, codeAt, wholeAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import type { List } from './view';

/** By row: 1 where a row passes, else 0; null where every row does. */
export type Mask = Uint8Array | null;

/** The rows of the chosen list. A data set without a short list passes whole. */
export function listMask(dataset: Dataset, list: List): Mask {
  return list === 'short' ? dataset.shortList : null;
}

/** The rows whose code is wanted: `wanted` has a 1 or a 0 for each code. */
export function maskOfCodes(codes: Uint8Array | Uint16Array | Uint32Array, wanted: Uint8Array): Uint8Array {
  const mask = new Uint8Array(codes.length);
  for (let row = 0; row < mask.length; row += 1) mask[row] = byteAt(wanted, codeAt(codes, row));
  return mask;
}

/** The rows in any of these currencies; none named: every row. */
export function currencyMask(dataset: Dataset, currencies: readonly CurrencyCode[]): Mask {
  if (currencies.length === 0) return null;
  const { codes, values } = dataset.currency;
  return maskOfCodes(codes, Uint8Array.from(values, (value) => (currencies.includes(value) ? 1 : 0)));
}

/** A mask four rows at a time, as far as four are left: what they share is found in one step. */
function wordsOf(mask: Uint8Array): Uint32Array {
  // A view of words begins at a multiple of four bytes.
  const { buffer, byteOffset } = mask.byteOffset % 4 === 0 ? mask : mask.slice();
  return new Uint32Array(buffer, byteOffset, mask.length >>> 2);
}

/** The rows that pass every mask; null where none of them holds any row back. */
export function bothMasks(...masks: readonly Mask[]): Mask {
  const [first, ...others] = masks.filter((mask) => mask !== null);
  if (first === undefined || others.length === 0) return first ?? null;
  const all = first.slice();
  const words = wordsOf(all);
  for (const mask of others) {
    const own = wordsOf(mask);
    for (let word = 0; word < words.length; word += 1) {
      words[word] = wholeAt(words, word) & wholeAt(own, word);
    }
    for (let row = words.length * 4; row < all.length; row += 1) {
      all[row] = byteAt(all, row) & byteAt(mask, row);
    }
  }
  return all;
}

/** By code, of which there are `distinct`: how many rows pass the mask. */
export function countByCode(
  codes: Uint8Array | Uint16Array | Uint32Array,
  distinct: number,
  mask: Mask,
): Uint32Array {
  const counts = new Uint32Array(distinct);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codeAt(codes, row);
    counts[code] = wholeAt(counts, code) + (mask === null ? 1 : byteAt(mask, row));
  }
  return counts;
}
