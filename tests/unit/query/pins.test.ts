import { describe, expect, it } from 'vitest';
import { createPinCheck } from '../../../src/query/pinCheck';
import { isPinned, isSamePin, MOST_PINS, pinsFollowed } from '../../../src/query/pins';
import type { Pin } from '../../../src/query/view';
import { builtIn, categoryColumn, datasetOf, openedOf } from '../given';

const salary = (row: number): Pin => ({ kind: 'salary', row });
const group = (name: string, column = 'level'): Pin => ({ kind: 'group', column, group: name });

const opened = openedOf(
  datasetOf([
    ['USD', 1, 'year'],
    ['USD', 2, 'year'],
  ]),
  [categoryColumn('level', ['junior', 'senior'])],
);

describe('a pin', () => {
  it('is the same as another of the same salary, or of the same group of the same column', () => {
    expect(isSamePin(salary(1), salary(1))).toBe(true);
    expect(isSamePin(salary(1), salary(2))).toBe(false);
    expect(isSamePin(group('a'), group('a'))).toBe(true);
    expect(isSamePin(group('a'), group('b'))).toBe(false);
    expect(isSamePin(group('a'), group('a', 'country'))).toBe(false);
    expect(isSamePin(salary(1), group('a'))).toBe(false);
    expect(isSamePin(group('a'), salary(1))).toBe(false);
  });

  it('is looked for among all that are pinned', () => {
    expect(isPinned([salary(1), group('a')], group('a'))).toBe(true);
    expect(isPinned([salary(1), group('a')], salary(0))).toBe(false);
    expect(isPinned([], salary(0))).toBe(false);
  });

  it('is of a data set that has the row or the group', () => {
    const isThere = createPinCheck(opened);
    expect([0, 1].map((row) => isThere(salary(row)))).toEqual([true, true]);
    expect([2, -1, 0.5, Number.NaN].map((row) => isThere(salary(row)))).toEqual([false, false, false, false]);
    expect(isThere(group('senior'))).toBe(true);
    expect(isThere(group('director'))).toBe(false);
    expect(isThere(group('senior', 'country'))).toBe(false);
    expect(isThere(group('senior', '__proto__'))).toBe(false);
  });
});

describe('the pins once a link is followed', () => {
  it('are on a page those of the link', () => {
    expect(pinsFollowed(builtIn, [salary(1), salary(2)], [salary(2)])).toEqual([salary(2)]);
  });

  it('are in opened data the groups of the link, and the rows that were on show in their places', () => {
    const shown = [group('a'), salary(7), group('b'), salary(8)];
    expect(pinsFollowed(opened, shown, [])).toEqual([salary(7), salary(8)]);
    expect(pinsFollowed(opened, shown, [group('c')])).toEqual([group('c'), salary(7), salary(8)]);
    expect(pinsFollowed(opened, shown, [group('b'), group('a'), group('c')])).toEqual([
      group('b'),
      salary(7),
      group('a'),
      salary(8),
      group('c'),
    ]);
  });

  it('leave out rows for which there is no room beside the groups of the link', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => group(name));
    expect(six).toHaveLength(MOST_PINS);
    expect(pinsFollowed(opened, [salary(1)], six)).toEqual(six);
    expect(pinsFollowed(opened, [salary(1), salary(2)], six.slice(1))).toEqual([salary(1), ...six.slice(1)]);
  });
});
