import { describe, expect, it } from 'vitest';
import { unreadSentences } from '../../../../src/import/build/unreadSentences';
import { resolveRows } from '../../../../src/import/judge/resolveRows';
import type { ColumnRole } from '../../../../src/import/reading';
import { readingOf, tableOf } from '../tableOf';

/** What is said of a column of this role beside pay; of the rows marked, pay cannot be read. */
function saidOf(role: ColumnRole, cells: readonly string[], unreadRow = -1): string[] {
  const rows = cells.map((cell, row) => [row === unreadRow ? 'none' : `€${45_000 + row}`, cell]);
  const table = tableOf(['Pay', 'Other'], rows);
  const reading = readingOf(['pay', role]);
  return unreadSentences(table, reading, resolveRows(table, reading));
}

describe('cells that are not what their column is', () => {
  it('are counted where they are no numbers', () => {
    expect(saidOf('number', ['10+', '3', '1.234,5', 'many'])).toEqual(['In “Other” 2 cells are no numbers and left empty.']);
    expect(saidOf('number', ['10+', '3'])).toEqual(['In “Other” 1 cell is no number and left empty.']);
  });

  it('are counted where they are no dates', () => {
    expect(saidOf('date', ['soon', '2024-03-01', '03/04/2024', 'later'])).toEqual(['In “Other” 2 cells are no dates and left empty.']);
    expect(saidOf('date', ['soon', '2024-03-01', '45'])).toEqual(['In “Other” 2 cells are no dates and left empty.']);
    expect(saidOf('date', ['soon', '2024-03-01'])).toEqual(['In “Other” 1 cell is no date and left empty.']);
  });

  it('are counted by row, as people write it', () => {
    expect(saidOf('number', ['3', ...Array.from({ length: 1200 }, () => '10+')])).toEqual([
      'In “Other” 1,200 cells are no numbers and left empty.',
    ]);
  });

  it('are not counted where they say nothing, or where their row is set aside', () => {
    expect(saidOf('number', ['NA', '', '-', '3', 'many'], 4)).toEqual([]);
    expect(saidOf('date', ['n/a', '2024-03-01', 'soon'], 2)).toEqual([]);
  });

  it('are not counted in columns of other roles, and where all are what they should be', () => {
    expect(saidOf('text', ['10+', '3'])).toEqual([]);
    expect(saidOf('category', ['10+', '3'])).toEqual([]);
    expect(saidOf('number', ['10', '3'])).toEqual([]);
    expect(saidOf('date', ['2024-03-01', '2024-03-02'])).toEqual([]);
  });
});
