import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, anyOf, bitAt, bitsBetween, countOnes, ones, reorderBits } from '../../../src/query/bitset';
import { countByCode, maskOfCodes } from '../../../src/query/filter';
import { codesInOrder, orderOfRows } from '../../../src/query/inOrder';
import { maskOf, range } from '../given';

const listOf = (bits: Uint32Array, length: number) => range(0, length - 1).map((slot) => bitAt(bits, slot));
const LENGTHS = [0, 1, 31, 32, 33, 64, 4_095, 4_096, 4_097, 10_000];
const codesOf = (length: number, distinct: number) => range(0, length - 1).map((row) => (row * 7_919) % distinct);

describe('bits', () => {
  it.each(LENGTHS)('say of each of %d slots what its code says, and nothing after the last', (length) => {
    const list = codesOf(length, 5);
    const many = new Uint8Array(20);
    for (const wanted of [[1, 0, 0, 1, 0], [0, 0, 1, 0, 0], [0, 0, 0, 0, 0], [1, 0, 0, 1, 0, ...many], [0, 1, 0, 0, 0, ...many]].map((own) => Uint8Array.from(own))) {
      const expected = list.map((code) => wanted[code]);
      for (const codes of [Uint8Array.from(list), Uint16Array.from(list), Uint32Array.from(list)]) {
        const bits = maskOfCodes(codes, wanted);
        expect(bits).toHaveLength(Math.ceil(length / 32));
        expect(listOf(bits, length)).toEqual(expected);
        expect(listOf(bits, bits.length * 32).reduce((sum, bit) => sum + bit, 0)).toBe(expected.filter(Boolean).length);
      }
    }
  });

  it.each(LENGTHS)('of %d slots are put in another order', (length) => {
    const list = codesOf(length, 2);
    const slots = Uint32Array.from(range(0, length - 1).toReversed());
    expect(listOf(reorderBits(maskOf(list), slots), length)).toEqual(list.toReversed());
  });

  it('are 1 between slots, whatever words they lie in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 130 }), fc.nat({ max: 70 })), { maxLength: 3 }), (drawn) => {
        const ranges = drawn.map(([from, width]) => [from, from + width] as const);
        const inside = (slot: number) => (ranges.some(([from, to]) => slot >= from && slot < to) ? 1 : 0);
        expect(listOf(bitsBetween(200, ranges), 200)).toEqual(range(0, 199).map(inside));
      }),
    );
    expect(bitsBetween(64, [[0, 64]])).toEqual(Uint32Array.of(0xff_ff_ff_ff, 0xff_ff_ff_ff));
  });

  it('are counted', () => {
    expect([0, 1, 0b1011, 0xff_ff_ff_ff, 0x80_00_00_00].map(ones)).toEqual([0, 1, 3, 32, 1]);
  });

  it('are joined, and left as they are', () => {
    const one = maskOf([1, 1, 0, 0]);
    expect(allOf(one, maskOf([1, 0, 1, 0]))).toEqual(maskOf([1, 0, 0, 0]));
    expect(anyOf(one, maskOf([1, 0, 1, 0]))).toEqual(maskOf([1, 1, 1, 0]));
    expect(countOnes(one, maskOf([1, 0, 1, 0]))).toBe(1);
    expect(one).toEqual(maskOf([1, 1, 0, 0]));
  });
});

describe('codes', () => {
  it.each(LENGTHS)('of any width are counted, %d of them, under a mask and without one', (length) => {
    const list = codesOf(length, 7);
    const few = list.map((_, row) => ((row * 31) % 3 === 0 ? 1 : 0));
    const most = few.map((bit) => 1 - bit);
    const naively = (mask: readonly number[] | null) =>
      range(0, 6).map((code) => list.filter((own, row) => own === code && mask?.[row] !== 0).length);
    for (const codes of [Uint8Array.from(list), Uint16Array.from(list), Uint32Array.from(list)]) {
      expect([...countByCode(codes, 7, null)]).toEqual(naively(null));
      expect([...countByCode(codes, 7, maskOf(few))]).toEqual(naively(few));
      expect([...countByCode(codes, 7, maskOf(most))]).toEqual(naively(most));
      expect([...countByCode(codes, 20, maskOf(few))].slice(0, 7)).toEqual(naively(few));
    }
  });

  it.each(LENGTHS)('of %d rows stand in an order, as wide as they are and made once', (length) => {
    const list = codesOf(length, 200);
    const order = orderOfRows(Uint32Array.from(range(0, length - 1).toReversed()));
    for (const codes of [Uint8Array.from(list), Uint16Array.from(list), Uint32Array.from(list)]) {
      const own = codesInOrder(codes, order);
      expect(own).toEqual(codes.toReversed());
      expect(codesInOrder(codes, order)).toBe(own);
    }
  });
});
