import { describe, expect, it } from 'vitest';
import type { PayGroup } from '../../../src/query/groupTable';
import { firstGroups, orderGroups } from '../../../src/query/orderGroups';

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
    expect(namesOf(orderGroups(groups, 'name'))).toEqual(['Level 9', 'Level 10', 'x', 'y', '']);
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
