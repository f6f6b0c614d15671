import type { Dataset } from '../dataset/dataset';
import type { Codes } from '../dataset/dictionary';
import { codeAt, wholeAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import { allOf, type Bits, bitsOfCode, CHUNK, countOnes, notOf, ONE, packBits } from './bitset';
import type { List } from './view';

/** By row, or by position in an order: 1 where a row passes; null where every row does. */
export type Mask = Bits | null;

/** The rows of the chosen list, by row. A data set without a short list passes whole. */
export function listMask({ shortList }: Dataset, list: List): Mask {
  return list === 'full' || shortList === null ? null : maskOfCodes(shortList, ONE);
}

/** Where the code is wanted: `wanted` has a 1 or a 0 for each code. */
export function maskOfCodes(codes: Codes, wanted: Uint8Array): Bits {
  const first = wanted.indexOf(1);
  if (codes instanceof Uint8Array && first !== -1 && first === wanted.lastIndexOf(1)) return bitsOfCode(codes, first);
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
  return first === undefined ? null : others.reduce(allOf, first);
}

/**
 * Adds the codes of the slots from one up to another, that pass the mask, to the counts. Both are
 * multiples of 32, but for the end of the codes; the mask stands in their order.
 */
export function countCodes(counts: Uint32Array, codes: Codes, mask: Mask, from = 0, to = codes.length): void {
  if (mask === null) {
    for (let at = from; at < to; at += 1) {
      const code = codeAt(codes, at);
      counts[code] = wholeAt(counts, code) + 1;
    }
    return;
  }
  for (let start = from; start < to; start += 32) {
    // From the highest bit that is left down to the lowest.
    for (let rest = wholeAt(mask, start >>> 5); rest !== 0; ) {
      const bit = 31 - Math.clz32(rest);
      const code = codeAt(codes, start + bit);
      counts[code] = wholeAt(counts, code) + 1;
      rest ^= 1 << bit;
    }
  }
}

const totals = new WeakMap<Codes, Uint32Array>();

/** By code: how many slots have it. */
function totalsOf(codes: Codes, distinct: number): Uint32Array {
  const known = totals.get(codes) ?? new Uint32Array(distinct);
  if (!totals.has(codes)) countCodes(known, codes, null);
  totals.set(codes, known);
  return known;
}

/**
 * By code, of which there are `distinct`: how many pass the mask, which stands in the order of the
 * codes. Of those that pass and those that do not, the fewer are counted.
 */
export function countByCode(codes: Codes, distinct: number, mask: Mask): Uint32Array {
  if (mask === null) return totalsOf(codes, distinct);
  const own = new Uint32Array(distinct);
  const most = countOnes(mask) * 2 > codes.length;
  countCodes(own, codes, most ? notOf(mask, codes.length) : mask);
  return most ? totalsOf(codes, distinct).map((total, code) => total - wholeAt(own, code)) : own;
}
