import type { Dataset } from '../dataset/dataset';
import type { Codes } from '../dataset/dictionary';
import { wholeAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import { allOf, anyOf, type Bits, bitsBetween, CHUNK, countOnes, ONE, packBits } from './bitset';
import { keptFor } from './keptFor';
import type { List } from './view';

/** By row, or by position in an order: 1 where a row passes; null where every row does. */
export type Mask = Bits | null;

/** The rows of the chosen list, by row. A data set without a short list passes whole. */
export function listMask({ shortList }: Dataset, list: List): Mask {
  return list === 'full' || shortList === null ? null : maskOfCodes(shortList, ONE);
}

/** Of so few codes, where each stands is kept: what is asked of them then costs an eighth of a byte a row. */
const FEW_CODES = 16;
const kept = new WeakMap<Uint8Array, Bits[]>();

function bitsOf(codes: Codes, wanted: Uint8Array): Bits {
  return packBits(codes.length, wanted, (part, from) => part.set(codes.subarray(from, from + CHUNK)));
}

/** Where one of few codes stands; found once. */
function keptBits(codes: Uint8Array, code: number): Bits {
  return (keptFor(kept, codes, (): Bits[] => [])[code] ??= bitsOf(
    codes,
    Uint8Array.from({ length: FEW_CODES }, (_, own) => (own === code ? 1 : 0)),
  ));
}

/** Where the code is wanted: `wanted` has a 1 or a 0 for each code. Not to be written to: some of it is kept. */
export function maskOfCodes(codes: Codes, wanted: Uint8Array): Bits {
  if (codes instanceof Uint8Array && wanted.length <= FEW_CODES) {
    const asked = [...wanted.keys()].filter((code) => wanted[code] === 1);
    const [first = bitsBetween(codes.length, []), ...others] = asked.map((code) => keptBits(codes, code));
    return others.reduce(anyOf, first);
  }
  return bitsOf(codes, wanted);
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

const chunk = new Uint32Array(CHUNK);

/** Counts so many codes of the chunk, which begins at a slot. A function of its own, so that it is soon compiled. */
function countChunk(counts: Uint32Array, length: number, mask: Mask, from: number): void {
  if (mask === null) {
    for (let at = 0; at < length; at += 1) {
      const code = wholeAt(chunk, at);
      counts[code] = wholeAt(counts, code) + 1;
    }
    return;
  }
  for (let start = 0; start < length; start += 32) {
    // From the highest bit that is left down to the lowest.
    for (let rest = wholeAt(mask, (from + start) >>> 5); rest !== 0; ) {
      const bit = 31 - Math.clz32(rest);
      const code = wholeAt(chunk, start + bit);
      counts[code] = wholeAt(counts, code) + 1;
      rest ^= 1 << bit;
    }
  }
}

/**
 * Adds the codes of the slots from one up to another, that pass the mask, to the counts. Both are
 * multiples of 32, but for the end of the codes; the mask stands in their order.
 */
export function countCodes(counts: Uint32Array, codes: Codes, mask: Mask, from = 0, to = codes.length): void {
  for (let start = from; start < to; start += CHUNK) {
    const length = Math.min(CHUNK, to - start);
    // Of one kind, whatever the codes are: the loop over them is then twice as fast.
    chunk.set(codes.subarray(start, start + length));
    countChunk(counts, length, mask, start);
  }
}

const totals = new WeakMap<Codes, Uint32Array>();

/** By code: how many slots have it. */
function totalsOf(codes: Codes, distinct: number): Uint32Array {
  return keptFor(totals, codes, () => {
    const counts = new Uint32Array(distinct);
    countCodes(counts, codes, null);
    return counts;
  });
}

/**
 * By code, of which there are `distinct`: how many pass the mask, which stands in the order of the codes. Not to be
 * written to: without a mask it is the same array each time.
 */
export function countByCode(codes: Codes, distinct: number, mask: Mask): Uint32Array {
  if (mask === null) return totalsOf(codes, distinct);
  const counts = new Uint32Array(distinct);
  if (codes instanceof Uint8Array && distinct <= FEW_CODES) return counts.map((_, code) => countOnes(keptBits(codes, code), mask));
  countCodes(counts, codes, mask);
  return counts;
}
