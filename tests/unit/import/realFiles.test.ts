import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/import/buildDataset';
import { judgeReading } from '../../../src/import/judgeReading';
import { proposeReading } from '../../../src/import/proposeReading';
import { columnOfCells, tableOf } from './tableOf';

const SALARIES = '../shared/data/ai-jobs-salaries-2025-01.csv';
const PAGE = '../shared/data/backend-engineer-page.txt';

const absent = (path: string): string => (existsSync(path) ? '' : ` (skipped: ${path} is absent)`);

describe.skipIf(!existsSync(SALARIES))(`74,301 published salaries${absent(SALARIES)}`, () => {
  it('are all read with no correction, the published pay told from its conversion', () => {
    // No cell of this file is quoted, which the first expectation makes sure of.
    const file = readFileSync(SALARIES, 'utf8');
    expect(file).not.toContain('"');
    const [header = '', ...lines] = file.trimEnd().split(/\r?\n/u);
    const table = tableOf(
      header.split(','),
      lines.map((line) => line.split(',')),
    );
    const { reading, columns } = proposeReading(table);
    expect(Object.fromEntries(columns.map(({ name }, index) => [name, reading.roles[index]]))).toEqual({
      work_year: 'category',
      experience_level: 'category',
      employment_type: 'category',
      job_title: 'label',
      salary: 'pay',
      salary_currency: 'currency',
      salary_in_usd: 'convertedPay',
      employee_residence: 'place',
      remote_ratio: 'category',
      company_location: 'category',
      company_size: 'category',
    });
    expect(judgeReading(table, reading)).toMatchObject({
      rowsIn: 74_301,
      rowsRead: 74_301,
      rowsSetAside: 0,
      setAside: [],
      repeats: 39_304,
      openCurrencies: [],
      withoutCurrency: 0,
      periods: { given: 0, assumed: 74_301 },
    });
    expect(judgeReading(table, { ...reading, foldRepeats: true })).toMatchObject({
      rowsRead: 34_997,
      rowsSetAside: 39_304,
    });
    const about = { id: 'x', title: 'x', name: 'x', openedAt: '' };
    const dataset = buildDataset(table, reading, about);
    expect(dataset.rowCount).toBe(74_301);
    expect(dataset.range).toBeNull();
    // The first row of the file: 120,000 US dollars.
    expect([dataset.pay[0], dataset.currency.values[dataset.currency.codes[0] ?? -1]]).toEqual([120_000, 'USD']);
  });
});

describe.skipIf(!existsSync(PAGE))(`the lines of a salary page${absent(PAGE)}`, () => {
  it('hold 22 salaries and eleven of them once more', () => {
    const lines = readFileSync(PAGE, 'utf8')
      .split(/\r?\n/u)
      .map((line) => line.replaceAll('|', '').trim())
      .filter((line) => /^\D{1,2}\d/u.test(line));
    const table = columnOfCells('Column 1', lines);
    const { reading } = proposeReading(table);
    expect(reading.roles).toEqual(['pay']);
    expect(judgeReading(table, reading)).toMatchObject({
      rowsIn: 33,
      rowsRead: 33,
      rowsSetAside: 0,
      repeats: 11,
      currencies: [
        { currency: 'USD', count: 29 },
        { currency: 'EUR', count: 2 },
        { currency: 'CAD', count: 1 },
        { currency: 'GBP', count: 1 },
      ],
    });
    expect(judgeReading(table, { ...reading, foldRepeats: true }).rowsRead).toBe(22);
  });
});
