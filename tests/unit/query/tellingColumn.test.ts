import { describe, expect, it } from 'vitest';
import type { CategoryColumn } from '../../../src/dataset/column';
import type { Dataset } from '../../../src/dataset/dataset';
import { packTexts } from '../../../src/dataset/packedTexts';
import { tellingColumn } from '../../../src/query/tellingColumn';
import { ask, categoryColumn, datasetOf, openedOf, range } from '../given';

/** So many salaries, the first of which is the highest. */
function paid(count: number): Dataset {
  return openedOf(datasetOf(range(1, count).map((place) => ['USD', 10_000 * (count + 1 - place)] as const)));
}

/** The name of the column that tells most of so many salaries. */
function telling(count: number, ...columns: readonly CategoryColumn[]): string | undefined {
  const dataset = paid(count);
  return tellingColumn({ ...dataset, columns }, ask(dataset).ranking)?.name;
}

const HALVES = categoryColumn('half', range(1, 300).map((place) => (place <= 120 ? 'upper' : 'lower')));
const groupsOf = (size: number, count: number) =>
  categoryColumn('team', range(0, count - 1).map((row) => `Team ${Math.floor(row / size)}`));

/** Ten salaries, the highest at place 0: those at some places are in one group, the others in another. */
const tenWith = (places: readonly number[]) =>
  categoryColumn('group', range(0, 9).map((place) => (places.includes(place) ? 'one' : 'other')));

describe('tellingColumn', () => {
  it('has at least two groups', () => {
    const alone = categoryColumn('alone', range(1, 300).map(() => 'one'));
    expect(telling(300, alone)).toBeUndefined();
    expect(telling(300, alone, HALVES)).toBe('half');
  });

  it('has at most 60 groups', () => {
    expect(telling(300, groupsOf(5, 300))).toBe('team');
    expect(telling(305, groupsOf(5, 305))).toBeUndefined();
  });

  it('has four fifths of the salaries in groups of five or more', () => {
    const inFours = (count: number) => categoryColumn('level', range(0, 299).map((row) => (row < count ? `Top ${Math.floor(row / 4)}` : 'rest')));
    expect(telling(300, inFours(60))).toBe('level');
    expect(telling(300, inFours(64))).toBeUndefined();
  });

  it('tells a fiftieth of the differences in rank, less what chance would', () => {
    // The places of both groups add up to 45. Of 0, 1, 2, 5, 9, which add up to 17, the means of both are 1.1 from
    // the middle: 10 × 1.1² of 82.5 lies between them, and 1 − (1 − 12.1 ÷ 82.5) × 9 ÷ 8 = 0.04 is told.
    expect(telling(10, tenWith([0, 1, 2, 5, 9]))).toBe('group');
    // They add up to 18: 1 − (1 − 8.1 ÷ 82.5) × 9 ÷ 8 = −0.01.
    expect(telling(10, tenWith([0, 1, 2, 6, 9]))).toBeUndefined();
  });

  it('counts only groups that any salary is in', () => {
    const column = tenWith([0, 1, 2, 5, 9]);
    expect(telling(10, { ...column, groups: packTexts(['one', 'other', 'none']) })).toBe('group');
    expect(telling(10, { ...column, groups: packTexts(['none', 'one', 'other']), groupOf: Uint8Array.of(1, 2) })).toBe('group');
    expect(telling(10, { ...column, groupOf: Uint8Array.of(1, 1) })).toBeUndefined();
  });

  it('is the one that tells most, the first of those that tell the same', () => {
    expect(telling(300, HALVES, groupsOf(150, 300))).toBe('team');
    expect(telling(300, groupsOf(150, 300), HALVES)).toBe('team');
    expect(telling(300, HALVES, { ...HALVES, name: 'again' })).toBe('half');
  });

  it('is none of the marks that reading the file has made', () => {
    expect(telling(300, { ...HALVES, role: 'flag' })).toBeUndefined();
    expect(telling(300, { ...HALVES, role: 'repeat' })).toBeUndefined();
  });

  it('is none where there are no salaries', () => {
    expect(telling(0, { ...tenWith([0]), codes: new Uint8Array() })).toBeUndefined();
  });

  it('is the same for every question', () => {
    const dataset = paid(300);
    const { ranking } = ask(dataset);
    expect(tellingColumn({ ...dataset, columns: [HALVES] }, ranking)).toBe(HALVES);
    expect(tellingColumn({ ...dataset, columns: [] }, ranking)).toBe(HALVES);
  });
});
