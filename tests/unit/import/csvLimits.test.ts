import { describe, expect, it, vi } from 'vitest';
import { openFile, problemOf, tableOf } from './opened';

vi.mock('../../../src/import/limits', async (importOriginal) => {
  const original = await importOriginal<{ readonly LIMITS: object }>();
  // No test can hold what a browser can.
  return { ...original, LIMITS: { ...original.LIMITS, columns: 5, cells: 40 } };
});

function csvOf(rows: number, columns: number): string {
  const line = (text: string): string => Array.from({ length: columns }, (_, column) => `${text}${column}`).join(',');
  return [line('name '), ...Array.from({ length: rows }, (_, row) => line(`${row}.`))].join('\n');
}

describe('a CSV', () => {
  it('may have as many columns and cells as any other table', async () => {
    expect(tableOf(await openFile(csvOf(8, 5))).rows).toHaveLength(8);
  });

  it('with more columns, or more cells, is refused with what to do', async () => {
    expect(problemOf(await openFile(csvOf(2, 6)))).toMatch(/has 6 columns .* no more than 5 can be read/);
    expect(problemOf(await openFile(csvOf(9, 5)))).toMatch(/more than 40 cells, .* Split it/);
    // Quotes in the wrong places are read by other means.
    expect(problemOf(await openFile(`${csvOf(9, 5)}\n"a"b,c,d,e,f\n`))).toMatch(/more than 40 cells/);
  });
});
