import { describe, expect, it } from 'vitest';
import { findPayPair } from '../../../../src/import/propose/payPair';
import { type Column, profilesOf } from './profileOf';

/** The indices of the low and the high end, or null. */
function pairOf(...columns: readonly Column[]): readonly [number, number] | null {
  const pair = findPayPair(profilesOf(...columns));
  return pair === null ? null : [pair.low, pair.high];
}

describe('the two ends of pay', () => {
  it.each([
    ['min', 'max'], ['minimum', 'maximum'], ['low', 'high'], ['lower', 'higher'], ['lower', 'upper'], ['lowest', 'highest'], ['from', 'to'], ['von', 'bis'], ['ab', 'bis'], ['de', 'a'], ['desde', 'hasta'],
    ['start', 'end'], ['starting', 'ending'], ['floor', 'ceiling'], ['bottom', 'top'], ['mini', 'maxi'], ['da', 'a'], ['od', 'do'], ['från', 'till'], ['fra', 'til'], ['mínimo', 'máximo'], ['minimal', 'maximal'],
  ])('are headers that differ in “%s” and “%s”, wherever they stand', (low, high) => {
    expect(pairOf([`${low} salary`], [`salary ${high}`])).toEqual([0, 1]);
    expect(pairOf([`gross salary ${high}`], [`gross ${low} salary`])).toEqual([1, 0]);
  });

  it('are whole words, and differ in nothing else', () => {
    expect(pairOf(['Admin salary'], ['Max salary'])).toBeNull();
    expect(pairOf(['Mins salary'], ['Max salary'])).toBeNull();
    expect(pairOf(['Min salary'], ['Climax salary'])).toBeNull();
    expect(pairOf(['Min salary'], ['Maxim salary'])).toBeNull();
    expect(pairOf(['Min salary'], ['Max pay'])).toBeNull();
    expect(pairOf(['Salary'], ['Pay'])).toBeNull();
    expect(pairOf(['Min salary'], ['Salary'])).toBeNull();
    expect(pairOf(['Salary'], ['Max salary'])).toBeNull();
  });

  it('are figures in half of their cells, and no bonus', () => {
    expect(pairOf(['Min salary', { pay: 0.5 }], ['Max salary', { pay: 0.5 }])).toEqual([0, 1]);
    expect(pairOf(['Min salary', { pay: 0.49 }], ['Max salary'])).toBeNull();
    expect(pairOf(['Min salary'], ['Max salary', { pay: 0.49 }])).toBeNull();
    expect(pairOf(['Min bonus pay'], ['Max bonus pay'])).toBeNull();
    expect(pairOf(['Min EUR currency'], ['Max EUR currency'])).toBeNull();
  });

  it('are of several pairs the one that is filled most, and rather without a currency', () => {
    const salary = ['Min salary', { filled: 0.2 }] as const;
    expect(findPayPair(profilesOf(salary, ['Max salary', { filled: 0.6 }], ['Min pay', { filled: 0.7 }], ['Max pay', { filled: 0.1 }]))).toEqual({ low: 2, high: 3, lowName: 'Min pay', filled: 0.7 });
    expect(findPayPair(profilesOf(salary, ['Max salary', { filled: 0.8 }], ['Min pay', { filled: 0.7 }], ['Max pay', { filled: 0.1 }]))).toEqual({ low: 0, high: 1, lowName: 'Min salary', filled: 0.8 });
    expect(pairOf(['Min salary USD'], ['Max salary USD'], ['Min salary', { filled: 0.1 }], ['Max salary', { filled: 0.1 }])).toEqual([2, 3]);
    expect(pairOf(['Min salary'], ['Max salary'], ['Min pay'], ['Max pay'])).toEqual([0, 1]);
  });
});

describe('two ends without a word of pay', () => {
  it('are pay where a currency or a period says so, but a day', () => {
    expect(pairOf(['Min EUR'], ['Max EUR'])).toEqual([0, 1]);
    expect(pairOf(['Min monthly'], ['Max monthly'])).toEqual([0, 1]);
    expect(pairOf(['Min daily'], ['Max daily'])).toBeNull();
    expect(pairOf(['Min daily EUR'], ['Max daily EUR'])).toEqual([0, 1]);
    expect(pairOf(['Min depth'], ['Max depth'])).toBeNull();
    expect(pairOf(['Min size EUR'], ['Max size EUR'])).toBeNull();
  });

  it('are pay where the high end is no lower', () => {
    expect(pairOf(['Min EUR', { middle: 500 }], ['Max EUR', { middle: 500 }])).toEqual([0, 1]);
    expect(pairOf(['Min EUR', { middle: 501 }], ['Max EUR', { middle: 500 }])).toBeNull();
  });

  it('are none by their hints where another column speaks of pay', () => {
    expect(pairOf(['Min EUR'], ['Max EUR'], ['Salary'])).toBeNull();
    expect(pairOf(['Min EUR'], ['Max EUR'], ['Salary', { pay: 0.4 }])).toEqual([0, 1]);
    expect(pairOf(['Min EUR'], ['Max EUR'], ['Amount'])).toEqual([0, 1]);
  });

  it('are pay as bare words where figures look like it', () => {
    expect(pairOf(['Min', { middle: 1000 }], ['Max', { middle: 1000 }])).toEqual([0, 1]);
    expect(pairOf(['Min', { middle: 999 }], ['Max', { middle: 1000 }])).toBeNull();
    expect(pairOf(['Min', { middle: 1001 }], ['Max', { middle: 1000 }])).toBeNull();
    expect(pairOf(['Min', { payWithUnit: 0.51 }], ['Max'])).toEqual([0, 1]);
    expect(pairOf(['Min', { payWithUnit: 0.5 }], ['Max'])).toBeNull();
    expect(pairOf(['Range min', { middle: 1000 }], ['Range max', { middle: 1000 }])).toEqual([0, 1]);
    expect(pairOf(['Ranges min', { middle: 1000 }], ['Ranges max', { middle: 1000 }])).toBeNull();
    expect(pairOf(['My range min', { middle: 1000 }], ['My range max', { middle: 1000 }])).toBeNull();
    expect(pairOf(['Min', { middle: 1000 }], ['Max', { middle: 1000 }], ['Salary'])).toEqual([0, 1]);
  });
});
