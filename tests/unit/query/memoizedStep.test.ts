import { describe, expect, it, vi } from 'vitest';
import { memoizedStep, sameNumbers } from '../../../src/query/memoizedStep';

describe('memoizedStep', () => {
  it('gives the same object for the same inputs and works it out once', () => {
    const compute = vi.fn<(a: number, b: string) => { text: string }>((a, b) => ({ text: `${a}${b}` }));
    const step = memoizedStep(compute);
    const first = step(1, 'x');
    expect(first).toEqual({ text: '1x' });
    expect(step(1, 'x')).toBe(first);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('works out anew where any one of the inputs differs', () => {
    const step = memoizedStep((a: number, b: number) => [a, b]);
    expect(step(1, 2)).toEqual([1, 2]);
    expect(step(1, 3)).toEqual([1, 3]);
    expect(step(2, 2)).toEqual([2, 2]);
  });

  it('compares inputs by identity', () => {
    const step = memoizedStep((input: { readonly size: number }) => ({ size: input.size }));
    const input = { size: 1 };
    expect(step(input)).toBe(step(input));
    expect(step({ size: 1 })).not.toBe(step(input));
  });

  it('knows NaN again, and tells 0 from -0', () => {
    const step = memoizedStep((value: number) => ({ value }));
    expect(step(Number.NaN)).toBe(step(Number.NaN));
    expect(Object.is(step(0).value, 0)).toBe(true);
    expect(Object.is(step(-0).value, -0)).toBe(true);
  });

  it('keeps eight results and lets go first what was used longest ago', () => {
    const compute = vi.fn<(value: number) => { value: number }>((value) => ({ value }));
    const step = memoizedStep(compute);
    for (const value of [1, 2, 3, 4, 5, 6, 7, 8]) step(value);
    step(1); // known, and so the latest used: 2 is the oldest now
    step(9); // lets go of 2
    expect(compute).toHaveBeenCalledTimes(9);
    for (const value of [1, 3, 4, 5, 6, 7, 8, 9]) step(value);
    expect(compute).toHaveBeenCalledTimes(9);
    step(2);
    expect(compute).toHaveBeenCalledTimes(10);
  });

  it('lets nothing go for a result that is asked for again and again', () => {
    const compute = vi.fn<(value: number) => { value: number }>((value) => ({ value }));
    const step = memoizedStep(compute);
    for (const value of [1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8]) step(value);
    step(1);
    expect(compute).toHaveBeenCalledTimes(8);
  });

  it('keeps an undefined result as any other', () => {
    const compute = vi.fn<() => undefined>();
    const step = memoizedStep(compute);
    step();
    expect(step()).toBeUndefined();
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('keeps nothing where the work throws', () => {
    let broken = true;
    const step = memoizedStep((value: number) => {
      if (broken) throw new Error('Broken');
      return value * 2;
    });
    expect(() => step(4)).toThrow('Broken');
    broken = false;
    expect(step(4)).toBe(8);
  });
});

describe('sameNumbers', () => {
  it('gives the first of equal lists, NaN and all, and tells others apart', () => {
    const same = sameNumbers();
    const first = [1, Number.NaN];
    expect(same(first)).toBe(first);
    expect(same([1, Number.NaN])).toBe(first);
    for (const other of [[1], [1, 2], [1, Number.NaN, 3]]) expect(same(other)).toBe(other);
    expect(same([1, Number.NaN])).toBe(first);
  });

  it('knows the eight lists that were met last', () => {
    const same = sameNumbers();
    const first = [0];
    same(first);
    for (const value of [1, 2, 3, 4, 5, 6, 7]) same([value]);
    // Met again, so that 1 is the oldest.
    expect(same([0])).toBe(first);
    same([8]);
    expect(same([0])).toBe(first);
    const one = [1];
    expect(same(one)).toBe(one);
  });
});
