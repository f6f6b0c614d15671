import { describe, expect, it } from 'vitest';
import { numberAt } from '../../../src/dataset/numberAt';

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
