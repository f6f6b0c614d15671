import type { Dataset } from '../dataset/dataset';
import type { Codes } from '../dataset/dictionary';
import { wholeAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import { allOf, type Bits, CHUNK, ONE, packBits } from './bitset';
import type { List } from './view';

/** By row, or by position in an order: 1 where a row passes; null where every row does. */
export type Mask = Bits | null;

/** The rows of the chosen list, by row. A data set without a short list passes whole. */
export function listMask({ shortList }: Dataset, list: List): Mask {
  return list === 'full' || shortList === null ? null : maskOfCodes(shortList, ONE);
}

/** Where the code is wanted: `wanted` has a 1 or a 0 for each code. */
export function maskOfCodes(codes: Codes, wanted: Uint8Array): Bits {
  return packBits(codes.length, wanted, (chunk, from) => chunk.set(codes.subarray(from, from + CHUNK)));
}

/**
 * Where the code is that of one of these currencies; none named: everywhere. `values` has the currency
 * of each code.
 */
export function currencyMask(codes: Codes, values: readonly CurrencyCode[], currencies: readonly CurrencyCode[]): Mask {
  if (currencies.length === 0) return null;
  return maskOfCodes(codes, Uint8Array.from(values, (value) => (currencies.includes(value) ? 1 : 0)));
}

/** What passes every mask; null where none of them holds any row back. */
export function bothMasks(...masks: readonly Mask[]): Mask {
  const [first, ...others] = masks.filter((mask) => mask !== null);
  return first === undefined ? null : allOf(first, ...others);
}

const chunk = new Uint32Array(CHUNK);

/** By code, of which there are `distinct`: how many pass the mask, which stands in the order of the codes. */
export function countByCode(codes: Codes, distinct: number, mask: Mask): Uint32Array {
  const counts = new Uint32Array(distinct);
  for (let from = 0; from < codes.length; from += CHUNK) {
    const part = codes.subarray(from, from + CHUNK);
    chunk.set(part);
    countChunk(counts, chunk, part.length, mask, from);
  }
  return counts;
}

/** Adds the codes of the first so many slots to the counts; the mask's bits for them begin at `from`, a multiple of 32. */
export function countChunk(counts: Uint32Array, codes: Uint32Array, length: number, mask: Mask, from: number): void {
  if (mask === null) {
    for (let at = 0; at < length; at += 1) {
      const code = wholeAt(codes, at);
      counts[code] = wholeAt(counts, code) + 1;
    }
    return;
  }
  for (let start = 0; start < length; start += 32) {
    // From the highest bit that is left down to the lowest.
    for (let rest = wholeAt(mask, (from + start) >>> 5); rest !== 0; ) {
      const bit = 31 - Math.clz32(rest);
      const code = wholeAt(codes, start + bit);
      counts[code] = wholeAt(counts, code) + 1;
      rest ^= 1 << bit;
    }
  }
}
