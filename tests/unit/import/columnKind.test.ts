import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/import/buildDataset';
import { kindOfColumn } from '../../../src/import/cells/columnKind';
import { proposeReading } from '../../../src/import/proposeReading';
import type { ColumnSummary } from '../../../src/import/reading';
import { currencyCodeOf } from '../../../src/pay/currency';
import { columnOfCells, readingOf, tableOf } from './tableOf';

function kindOf(cells: readonly string[]): ColumnSummary['kind'] | undefined {
  const [column] = columnOfCells('Experience', cells).columns;
  return column && kindOfColumn(column);
}

const NUMBERS = Array.from({ length: 40 }, (_, row) => String(row));
const DATES = Array.from({ length: 40 }, (_, row) => `2024-03-${String((row % 28) + 1).padStart(2, '0')}`);

describe('a column', () => {
  it.each<readonly [string, readonly string[], ColumnSummary['kind']]>([
    ['of numbers', NUMBERS, 'number'],
    ['of numbers with blanks', [...NUMBERS, '', 'NA', 'n/a', '-', '–'], 'number'],
    ['of numbers in several styles', [...NUMBERS, '1,234.5', '-3', '12 %', '2.5e3', '1 000'], 'number'],
    ['of numbers and one that is open at its end', [...NUMBERS, '10+'], 'text'],
    ['of few numbers, each in many rows, and “10+”', [...NUMBERS, ...NUMBERS, ...NUMBERS].map((cell) => (Number(cell) > 9 ? '10+' : cell)), 'category'],
    ['of dates', [...DATES, '', '-'], 'date'],
    ['of dates and one that is to come', [...DATES, ...DATES, 'soon'], 'category'],
    ['of numerals with something behind', [...NUMBERS, '5-'], 'text'],
    ['of numerals too long for a number', [...NUMBERS, '9'.repeat(400)], 'text'],
  ])('%s is kept as what all of its cells are', (_, cells, kind) => {
    expect(kindOf(cells)).toBe(kind);
  });

  it('loses nothing to one cell among many thousands that no sample would show', () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => (row === 7771 ? '10+' : String(row * 3)));
    expect(kindOf(cells)).toBe('text');
    expect(kindOf(cells.with(7771, '10'))).toBe('number');
  });

  it('of pay is found by its cells although some say that none is given', () => {
    const rows = Array.from({ length: 40 }, (_, row) => ['Cook', row === 3 ? 'Competitive' : String(40_000 + ((row * 7919) % 9000))]);
    expect(proposeReading(tableOf(['Column 1', 'Column 2'], rows)).reading.roles[1]).toBe('pay');
  });

  it('that the reader makes numbers or dates says how many of its cells are none', () => {
    const table = tableOf(
      ['Pay', 'Experience', 'Since'],
      [
        ['45000', '10+', '2024-03-01'],
        ['46000', '3', 'soon'],
        ['47000', 'NA', 'later'],
        ['none', '4+', 'later'],
      ],
    );
    const reading = readingOf(['pay', 'number', 'date'], { missingCurrency: currencyCodeOf('EUR') });
    const { provenance } = buildDataset(table, reading, { id: 'x', title: 'x', name: 'x', openedAt: '' });
    expect(provenance).toMatchObject({
      assumptions: expect.arrayContaining([
        'In “Experience” 1 cell is no number and left empty.',
        'In “Since” 2 cells are no dates and left empty.',
      ]),
    });
  });
});
