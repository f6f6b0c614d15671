import { describe, expect, it } from 'vitest';
import type { PayGroup } from '../../../src/query/groupTable';
import { firstGroups, orderGroups, orderOfGroups } from '../../../src/query/orderGroups';
import { categoryColumn, range } from '../given';

function group(name: string, count: number, median: number): PayGroup {
  return { index: 0, name, count, quartiles: { lower: median, median, upper: median }, firm: count >= 5 };
}

const groups = [group('', 9, 50), group('Level 10', 5, 50), group('Level 9', 5, 80), group('x', 2, 999), group('y', 3, 1)];
const namesOf = (some: readonly PayGroup[]) => some.map(({ name }) => name);

describe('orderGroups', () => {
  it('by median leaves groups too small for one to the end', () => {
    expect(namesOf(orderGroups(groups, 'median'))).toEqual(['Level 9', 'Level 10', '', 'y', 'x']);
  });

  it('by number has most salaries first, ties by name', () => {
    expect(namesOf(orderGroups(groups, 'count'))).toEqual(['', 'Level 9', 'Level 10', 'y', 'x']);
  });

  it('by name counts as a person does and leaves those without one to the end', () => {
    const byName = ['Level 9', 'Level 10', 'x', 'y', ''];
    expect(namesOf(orderGroups(groups, 'name'))).toEqual(byName);
    expect(namesOf(orderGroups(groups.toReversed(), 'name'))).toEqual(byName);
  });
});

describe('groups that are numbered', () => {
  const byName = (...names: readonly string[]) => namesOf(orderGroups(names.map((name) => group(name, 5, 1)), 'name'));

  it('stand by median or by number of salaries where that is asked for', () => {
    const levels = [group('L1', 5, 20), group('L2', 9, 10), group('L3', 7, 30)];
    expect(namesOf(orderGroups(levels, 'median'))).toEqual(['L3', 'L1', 'L2']);
    expect(namesOf(orderGroups(levels, 'count'))).toEqual(['L2', 'L3', 'L1']);
  });

  it('stand by name by value, decimals and thousands too, and those without a name last', () => {
    expect(byName('1.25', '', '1,000', '-2', '900', '1.5')).toEqual(['-2', '1.25', '1.5', '900', '1,000', '']);
    expect(byName('1.25', '1.205')).toEqual(['1.205', '1.25']);
    expect(byName('≥ 200', '50–199', '< 10', '10–49')).toEqual(['< 10', '10–49', '50–199', '≥ 200']);
    expect(byName('L10', 'L9', 'L10 b')).toEqual(['L9', 'L10', 'L10 b']);
  });

  it('are below nought only where nothing but a minus stands before the number', () => {
    expect(byName('-1', '-2', '1')).toEqual(['-2', '-1', '1']);
    expect(byName('F-16', 'F-15')).toEqual(['F-15', 'F-16']);
    expect(byName('- 10', '- 9')).toEqual(['- 9', '- 10']);
  });

  it('stand by letters as soon as one has no number, or another kind of it', () => {
    expect(byName('10', 'nine', '9')).toEqual(['9', '10', 'nine']);
    expect(byName('b 1', 'a 2')).toEqual(['a 2', 'b 1']);
  });
});

describe('orderOfGroups', () => {
  const of = (...names: readonly string[]) => orderOfGroups('auto', categoryColumn('column', names));

  it('is by name for years, numbers and numbered levels', () => {
    expect(of('2024', '2023', '2025')).toBe('name');
    expect(of('0', '50', '100', '')).toBe('name');
    expect(of('L3', 'L10')).toBe('name');
  });

  it('is by median for other names', () => {
    expect(of('Senior', 'Junior')).toBe('median');
    expect(of('Level 3', 'Head')).toBe('median');
  });

  it('is by number of salaries for more groups than are drawn', () => {
    expect(of(...range(1, 20).map((number) => `Title ${number}`))).toBe('name');
    expect(of(...range(1, 21).map((number) => `Title ${number}`))).toBe('count');
  });

  it('is what the reader asked for', () => {
    expect(orderOfGroups('median', categoryColumn('year', ['2024', '2023']))).toBe('median');
  });
});

describe('firstGroups', () => {
  it('gives the first', () => {
    expect(namesOf(firstGroups(groups, [], 2))).toEqual(['', 'Level 10']);
  });

  it('has those that are wanted in the place of the last others', () => {
    expect(namesOf(firstGroups(groups, ['y', 'z'], 3))).toEqual(['', 'Level 10', 'y']);
    expect(namesOf(firstGroups(groups, ['x', 'y'], 1))).toEqual(['x']);
  });
});
