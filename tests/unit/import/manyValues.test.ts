import { describe, expect, it } from 'vitest';
import { unpackTexts } from '../../../src/dataset/packedTexts';
import { buildDataset } from '../../../src/import/buildDataset';
import { judgeReading } from '../../../src/import/judgeReading';
import { proposeReading } from '../../../src/import/proposeReading';
import type { RawTable } from '../../../src/import/rawTable';
import { currencyCodeOf } from '../../../src/pay/currency';
import { openFile } from './opened';
import { tableOf } from './tableOf';

const about = { id: 'x', title: 'x', name: 'x', openedAt: '' };

/** The data set that is made of a table as it is proposed. */
function datasetOf(table: RawTable) {
  const { reading } = proposeReading(table);
  return buildDataset(table, { ...reading, missingCurrency: currencyCodeOf('USD') }, about);
}

/** Four hundred spellings of ten countries: letter case, stray spaces, full-width letters, dots and suffixes. */
function spellings(): string[] {
  const countries = ['Germany', 'United States', 'France', 'Côte d’Ivoire', 'Japan', 'Brazil', 'India', 'South Korea', 'México', 'Österreich'];
  return countries.flatMap((country) =>
    Array.from({ length: 40 }, (_, variant) => {
      const cased = [country, country.toUpperCase(), country.toLowerCase(), country.normalize('NFD')][variant % 4] ?? country;
      const spaced = variant % 8 < 4 ? cased : cased.replaceAll(' ', '  ');
      return `${' '.repeat(Math.floor(variant / 8))}${spaced}${variant % 8 < 4 ? '' : ' \t'}`;
    }),
  );
}

describe('a country that is spelt in hundreds of ways', () => {
  it('falls into a group for each country, and every spelling is kept', () => {
    const written = [...new Set(spellings())];
    expect(written.length).toBeGreaterThanOrEqual(300);
    const rows = [...written, ...written].map((country, row) => [String(50_000 + row), country]);
    const table = tableOf(['salary', 'country'], rows);
    const column = datasetOf(table).columns.find(({ name }) => name === 'country');
    if (column?.kind !== 'category') throw new Error('No category');
    expect(column.role).toBe('place');
    expect(unpackTexts(column.texts)).toEqual(written);
    const groups = unpackTexts(column.groups);
    expect(groups.map((group) => group.normalize('NFC').toLowerCase()).toSorted()).toEqual(
      ['germany', 'united states', 'france', 'côte d’ivoire', 'japan', 'brazil', 'india', 'south korea', 'méxico', 'österreich'].toSorted(),
    );
    // Each row leads to its own spelling and to the group of its country.
    rows.forEach(([, country = ''], row) => {
      const code = column.codes[row] ?? -1;
      expect(unpackTexts(column.texts)[code]).toBe(country);
    });
  });
});

describe('cells that spreadsheets would run as formulas', () => {
  it('are kept as they stand on reading, in every column', async () => {
    const cells = ['=SUM(A1:A9)', '+ company car', '@ a company', '-5 % tax', '=cmd|/c calc', '\t=1+1'];
    const csv = ['salary,currency,notes', ...cells.map((cell, row) => `${50_000 + row},EUR,"${cell}"`)].join('\n');
    const outcome = await openFile(csv);
    if (!outcome.ok) throw new Error(outcome.problem);
    const notes = datasetOf(outcome.table).columns.find(({ name }) => name === 'notes');
    if (notes?.kind !== 'text') throw new Error('No text');
    expect(unpackTexts(notes.texts)).toEqual(cells);
  });
});

describe('a million different values in one column', () => {
  it('are proposed, judged and built without losing one', () => {
    const count = 1_000_000;
    const rows = Array.from({ length: count }, (_, row) => [`id-${row}`, String(30_000 + (row % 977) * 100)]);
    const table = tableOf(['respondent', 'salary'], rows);
    const proposal = proposeReading(table);
    expect(proposal.columns[0]).toMatchObject({ distinct: count, empty: 0, kind: 'text' });
    const reading = { ...proposal.reading, missingCurrency: currencyCodeOf('USD') };
    expect(judgeReading(table, reading)).toMatchObject({ rowsIn: count, rowsRead: count, rowsSetAside: 0 });
    const dataset = buildDataset(table, reading, about);
    expect(dataset.rowCount).toBe(count);
    const [column] = dataset.columns;
    expect(column?.kind === 'text' && column.texts.ends.length).toBe(count);
  }, 120_000);

  it('may be numbers, each of which is looked at', () => {
    const count = 1_000_000;
    const rows = Array.from({ length: count }, (_, row) => ['50000', row === 777_777 ? 'soon' : String(row * 7)]);
    const table = tableOf(['salary', 'score'], rows);
    expect(proposeReading(table).columns[1]?.kind).toBe('text');
  }, 120_000);
});

describe('300 columns', () => {
  it('are all in the data set, under their names', async () => {
    const names = Array.from({ length: 300 }, (_, column) => `Question ${column}, in full`);
    const line = (row: number): string => names.map((_, column) => (column === 7 ? 50_000 + row : `answer ${column % 5}`)).join(',');
    const header = names.map((name, column) => `"${column === 7 ? 'salary' : name}"`).join(',');
    const outcome = await openFile([header, ...Array.from({ length: 30 }, (_, row) => line(row))].join('\n'));
    if (!outcome.ok) throw new Error(outcome.problem);
    const dataset = datasetOf(outcome.table);
    expect(dataset.rowCount).toBe(30);
    expect(dataset.columns.map(({ name }) => name)).toEqual(names.filter((_, column) => column !== 7));
  });
});

describe('a column of a million different values', () => {
  it('is read to its last value', async () => {
    const lines = Array.from({ length: 1_000_000 }, (_, index) => `id-${index}`);
    const outcome = await openFile(`name,x\n${lines.join(',1\n')},1\n`);
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome.table.rowCount).toBe(1_000_000);
    const [column] = outcome.table.columns;
    expect(column?.codes.BYTES_PER_ELEMENT).toBe(4);
    expect(column && unpackTexts(column.texts)).toEqual(lines);
  }, 60_000);
});

describe('a byte order mark', () => {
  it('is no part of the first name, whatever the format', async () => {
    const texts = ['salary,currency\n45000,EUR\n52000,EUR\n', '[{"salary":45000,"currency":"EUR"},{"salary":52000,"currency":"EUR"}]', '{"salary":45000,"currency":"EUR"}\n{"salary":52000,"currency":"EUR"}\n'];
    for (const text of texts) {
      const outcome = await openFile(`\ufeff${text}`);
      if (!outcome.ok) throw new Error(outcome.problem);
      expect(outcome.table.columns.map(({ name }) => name)).toEqual(['salary', 'currency']);
      const dataset = datasetOf(outcome.table);
      expect([...dataset.pay]).toEqual([45_000, 52_000]);
      expect(dataset.currency.values).toEqual(['EUR']);
    }
  });
});
