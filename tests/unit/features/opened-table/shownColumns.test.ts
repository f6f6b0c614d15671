import { describe, expect, it } from 'vitest';
import { chosenToHide, hiddenOf } from '../../../../src/features/opened-table/shownColumns';
import { ownColumn, type SortColumn } from '../../../../src/query/view';
import { range } from '../../given';

const own = (count: number) => range(1, count).map((number) => ownColumn(`c${number}`));
const FEW: readonly SortColumn[] = ['pay', 'published', ...own(14)];
const MANY: readonly SortColumn[] = ['pay', ...own(14), 'rank', 'place'];

describe('the columns that are hidden', () => {
  it('are none of 16, and of more the file’s own beyond a dozen', () => {
    expect([...hiddenOf(FEW, [])]).toEqual([]);
    expect([...hiddenOf(MANY, [])]).toEqual(['column.c13', 'column.c14']);
  });

  it('are those that were chosen, whatever their number', () => {
    expect([...hiddenOf(MANY, ['rank'])]).toEqual(['rank']);
  });

  it('are never all of them', () => {
    expect(hiddenOf(['pay', 'rank'], ['pay', 'rank'])).toEqual(new Set(['rank']));
    expect(hiddenOf([], ['pay'])).toEqual(new Set(['pay']));
  });
});

describe('the choice of columns to hide', () => {
  it('is in the order of the table', () => {
    expect(chosenToHide(FEW, new Set(['column.c1', 'pay']))).toEqual(['pay', 'column.c1']);
  });

  it('is no choice where it is what would be hidden anyway', () => {
    expect(chosenToHide(FEW, new Set())).toEqual([]);
    expect(chosenToHide(MANY, new Set(['column.c14', 'column.c13']))).toEqual([]);
  });

  it('can be to hide none of many', () => {
    const chosen = chosenToHide(MANY, new Set());
    expect(chosen).not.toEqual([]);
    expect(MANY.filter((column) => hiddenOf(MANY, chosen).has(column))).toEqual([]);
  });
});
