import { describe, expect, it } from 'vitest';
import { amountAt, byteAt, codeAt, numberAt, signedAt, wholeAt } from '../../../src/dataset/numberAt';

describe('numberAt', () => {
  it('gives the number of a slot, also 0 and NaN', () => {
    const column = Float64Array.of(5, 0, Number.NaN);
    expect(numberAt(column, 0)).toBe(5);
    expect(numberAt(column, 1)).toBe(0);
    expect(numberAt(column, 2)).toBeNaN();
  });

  it.each([-1, 3, 0.5, Number.NaN])('throws for the slot %d', (index) => {
    expect(() => numberAt(Float64Array.of(5, 6, 7), index)).toThrow(
      new RangeError(`The column has no slot ${index}`),
    );
  });
});

describe('the same for one kind of column', () => {
  const ONES = {
    wholeAt: (index: number) => wholeAt(Uint32Array.of(5, 6), index),
    amountAt: (index: number) => amountAt(Float64Array.of(5, 6), index),
    codeAt: (index: number) => codeAt(Uint16Array.of(5, 6), index),
    signedAt: (index: number) => signedAt(Int32Array.of(5, 6), index),
    byteAt: (index: number) => byteAt(Uint8Array.of(5, 6), index),
  };

  it.each(Object.entries(ONES))('%s gives the number of a slot and throws for one that there is not', (_, at) => {
    expect(at(1)).toBe(6);
    expect(() => at(2)).toThrow(new RangeError('The column has no slot 2'));
  });
});
