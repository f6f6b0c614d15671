import { describe, expect, it } from 'vitest';
import { previewOf, shorten } from '../../../../src/import/judge/preview';
import { resolveRows } from '../../../../src/import/judge/resolveRows';
import type { PreviewRow, Reading } from '../../../../src/import/reading';
import { currencyCodeOf } from '../../../../src/pay/currency';
import { columnOfCells, readingOf } from '../tableOf';

const EUR = currencyCodeOf('EUR');

function previewIn(cells: readonly string[], settled: Partial<Reading> = {}): PreviewRow[] {
  const table = columnOfCells('pay', cells);
  return previewOf(table, resolveRows(table, readingOf(['pay'], { missingCurrency: EUR, ...settled })));
}

function sourceRowsOf(cells: readonly string[]): number[] {
  return previewIn(cells).map(({ sourceRow }) => sourceRow);
}

const READ = Array.from({ length: 12 }, (_, row) => String(50_000 + row));
/** Rows 2 to 13 of the source: the header is row 1. */
const FIRST = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

describe('the preview', () => {
  it('shows the first twelve rows, as they stand and as they are read', () => {
    expect(sourceRowsOf(READ)).toEqual(FIRST);
    expect(sourceRowsOf([...READ, '60000', '70000'])).toEqual(FIRST);
    expect(previewIn(['45000 - 55000', 'up to 60000', 'from 70000', '80000', '0'], { missingPeriod: 'month' })).toEqual([
      { sourceRow: 2, cells: ['45000 - 55000'], outcome: '€45,000 – €55,000 per month', isRead: true },
      { sourceRow: 3, cells: ['up to 60000'], outcome: 'up to €60,000 per month', isRead: true },
      { sourceRow: 4, cells: ['from 70000'], outcome: 'from €70,000 per month', isRead: true },
      { sourceRow: 5, cells: ['80000'], outcome: '€80,000 per month', isRead: true },
      { sourceRow: 6, cells: ['0'], outcome: 'Pay is zero, or begins at zero', isRead: false },
    ]);
  });

  it('shows each row in its own currency and pay period', () => {
    expect(previewIn(['€45000', 'US$50000', 'GBP 20 per hour', '€3000 per month']).map(({ outcome }) => outcome)).toEqual([
      '€45,000 per year',
      'US$50,000 per year',
      '£20 per hour',
      '€3,000 per month',
    ]);
  });

  it('shows besides the first row that is set aside for each reason, in the order of the source', () => {
    expect(sourceRowsOf([...READ, '', '60000', '0', '', '-5', '0', '$1'])).toEqual([...FIRST, 14, 16, 18, 20]);
  });

  it('shows no reason again that the first rows show', () => {
    expect(sourceRowsOf(['0', ...READ, '0', '-5'])).toEqual([...FIRST, 16]);
    expect(sourceRowsOf([...READ.map(() => '0'), '60000', '-5'])).toEqual([...FIRST, 15]);
  });

  it('shows at most eight rows besides', () => {
    const table = columnOfCells('pay', Array.from({ length: 30 }, () => '1'));
    const rows = resolveRows(table, readingOf(['pay'], { missingCurrency: EUR }));
    const fault = Uint8Array.from({ length: 30 }, (_, row) => Math.max(0, Math.min(row - 12, 14)));
    expect(previewOf(table, { ...rows, fault }).map(({ sourceRow }) => sourceRow)).toEqual([...FIRST, 15, 16, 17, 18, 19, 20, 21, 22]);
  });
});

describe('a long cell', () => {
  it('is shown up to 200 characters', () => {
    expect(shorten('a'.repeat(200))).toBe('a'.repeat(200));
    expect(shorten('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`);
    expect(previewIn(['b'.repeat(300)])[0]?.cells).toEqual([`${'b'.repeat(199)}…`]);
  });

  it('is never cut within a character', () => {
    expect(shorten(`${'a'.repeat(198)}😀😀`)).toBe(`${'a'.repeat(198)}😀…`);
    expect(shorten(`${'a'.repeat(200)}😀`)).toBe(`${'a'.repeat(199)}…`);
  });
});
