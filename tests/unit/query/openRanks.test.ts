import { describe, expect, it } from 'vitest';
import { openRanks } from '../../../src/query/openRanks';
import type { Shift } from '../../../src/query/rankShift';

/** A salary by what it is on the last scale: an amount, or between which two amounts. */
function shiftOf(key: number, low: number, high = low): Shift {
  const span = low === high ? null : { low, high };
  const amounts = [1_000, 1_000, (low + high) / 2];
  return { key, name: `${key}`, detail: '', series: 0, ranks: [1, 1, 1], amounts, span, isOpen: span !== null };
}

const ranksOf = (...shifts: readonly Shift[]) => openRanks({ shifts }).map(({ shift, best, worst }) => [shift.key, best, worst]);

describe('salaries whose rank is open', () => {
  it('are those of which the country is', () => {
    expect(ranksOf(shiftOf(1, 30), shiftOf(2, 20))).toEqual([]);
  });

  it('rank below all that are surely worth more, and above all that are surely worth less', () => {
    // Of 50, 40, 30, 20 and 10 two are above 35 and one below 15.
    expect(ranksOf(...[50, 40, 30, 20, 10].map((amount, index) => shiftOf(index, amount)), shiftOf(9, 15, 35))).toEqual([[9, 3, 5]]);
  });

  it('are not parted from what is worth as much as one of their ends', () => {
    expect(ranksOf(shiftOf(1, 35), shiftOf(2, 15), shiftOf(9, 15, 35))).toEqual([[9, 1, 3]]);
  });

  it('are parted from one another only where one is surely worth more', () => {
    expect(ranksOf(shiftOf(1, 20, 40), shiftOf(2, 10, 30))).toEqual([
      [1, 1, 2],
      [2, 1, 2],
    ]);
    expect(ranksOf(shiftOf(1, 31, 40), shiftOf(2, 10, 30))).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
  });
});
