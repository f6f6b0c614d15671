import { describe, expect, it } from 'vitest';
import { type DatasetColumn, NO_DATE } from '../../../src/dataset/column';
import type { Dataset } from '../../../src/dataset/dataset';
import { unpackTexts } from '../../../src/dataset/packedTexts';
import { buildDataset } from '../../../src/import/buildDataset';
import type { RawTable } from '../../../src/import/rawTable';
import type { Reading } from '../../../src/import/reading';
import { transferablesOf } from '../../../src/import/transferables';
import { currencyCodeOf } from '../../../src/pay/currency';
import { columnOfCells, readingOf, tableOf } from './tableOf';

const USD = currencyCodeOf('USD');
const EUR = currencyCodeOf('EUR');
const about = { id: 'x', title: 'My pay', name: 'pay.csv', openedAt: '2026-11-24T00:00:00.000Z' };
const build = (table: RawTable, reading: Reading): Dataset => buildDataset(table, reading, about);

function columnNamed(dataset: Dataset, name: string): DatasetColumn {
  const column = dataset.columns.find((each) => each.name === name);
  if (column === undefined) throw new Error(`No column “${name}”`);
  return column;
}

/** What each row says in a column of texts, and the group that it is in. */
function groupsOf(dataset: Dataset, name: string): Array<readonly [text: string, group: string]> {
  const column = columnNamed(dataset, name);
  if (column.kind !== 'category') throw new Error(`“${name}” is ${column.kind}`);
  const texts = unpackTexts(column.texts);
  const groups = unpackTexts(column.groups);
  return Array.from(column.codes, (code) => [texts[code] ?? '', groups[column.groupOf[code] ?? 0] ?? '']);
}

describe('the data set of a reading', () => {
  const table = tableOf(
    ['Job', 'Pay', 'Currency', 'Country', 'Since', 'Score', 'Remark'],
    [
      ['Cook', '45000', 'EUR', 'Austria', '2024-03-01', '1.234,5', 'fine'],
      ['Smith', 'none', 'EUR', 'Germany', '2024-04-01', '2', 'left out'],
      ['Baker', '50000 - 60000', 'USD', 'austria ', '', 'x', '=1+1'],
    ],
  );
  const dataset = build(table, readingOf(['label', 'pay', 'currency', 'place', 'date', 'number', 'text']));

  it('has the rows that are read, in the order of the source, with their numbers in it', () => {
    expect(dataset).toMatchObject({
      id: 'x',
      title: 'My pay',
      rowCount: 2,
      provenance: { kind: 'opened', name: 'pay.csv', openedAt: about.openedAt, rowsIn: 3, rowsSetAside: 1 },
      shortList: null,
    });
    expect([...(dataset.sourceRow ?? [])]).toEqual([2, 4]);
    expect([...dataset.pay]).toEqual([45_000, 55_000]);
    expect([...(dataset.range?.low ?? [])]).toEqual([45_000, 50_000]);
    expect([...(dataset.range?.high ?? [])]).toEqual([45_000, 60_000]);
    expect(dataset.currency.values).toEqual(['EUR', 'USD']);
    expect(dataset.period.values).toEqual(['year']);
  });

  it('has the currency and the pay period of each row, what most rows have first', () => {
    const cells = [['20', 'EUR', 'hour'], ['none', 'SEK', 'week'], ['3000', 'USD', 'month'], ['45000', 'GBP', 'year'], ['4000', 'USD', 'month'], ['50000', 'GBP', 'month'], ['5000', 'USD', 'year']];
    const { currency, period } = build(tableOf(['pay', 'currency', 'per'], cells), readingOf(['pay', 'currency', 'period']));
    expect(currency.values).toEqual(['USD', 'GBP', 'EUR']);
    expect(Array.from(currency.codes, (code) => currency.values[code])).toEqual(['EUR', 'USD', 'GBP', 'USD', 'GBP', 'USD']);
    expect(period.values).toEqual(['month', 'year', 'hour']);
    expect(Array.from(period.codes, (code) => period.values[code])).toEqual(['hour', 'month', 'year', 'month', 'month', 'year']);
  });

  it('keeps the other columns as their roles say, without the texts of rows set aside', () => {
    expect(dataset.columns.map(({ name, kind, role }) => [name, kind, role])).toEqual([
      ['Job', 'text', 'label'],
      ['Country', 'category', 'place'],
      ['Since', 'date', 'date'],
      ['Score', 'number', null],
      ['Remark', 'text', null],
    ]);
    const job = columnNamed(dataset, 'Job');
    expect(job.kind === 'text' && unpackTexts(job.texts)).toEqual(['Cook', 'Baker']);
    const since = columnNamed(dataset, 'Since');
    // 2024-03-01 is 54 years, 14 of them leap, and 60 days after 1970-01-01.
    expect(since.kind === 'date' && [...since.days]).toEqual([19_783, NO_DATE]);
    const score = columnNamed(dataset, 'Score');
    expect(score.kind === 'number' && [...score.values]).toEqual([1234.5, Number.NaN]);
  });

  it('is plain data that can be cloned, and names each of its buffers once', () => {
    expect(structuredClone(dataset)).toEqual(dataset);
    const buffers = transferablesOf(dataset);
    expect(new Set(buffers).size).toBe(buffers.length);
    const moved = structuredClone(dataset, { transfer: buffers });
    expect([...moved.pay]).toEqual([45_000, 55_000]);
    expect(dataset.pay).toHaveLength(0);
    // The table keeps its own memory.
    expect(unpackTexts(table.columns[0]?.texts ?? { bytes: new Uint8Array(), ends: new Uint32Array() })).toEqual([
      'Cook',
      'Smith',
      'Baker',
    ]);
  });

  it('has no range where every figure is single', () => {
    expect(build(columnOfCells('pay', ['1', '2']), readingOf(['pay'], { missingCurrency: USD })).range).toBeNull();
  });

  it('has open ends as not a number, and the other end as its pay', () => {
    const cells = ['up to 50000', 'from 40000'];
    const { pay, range } = build(columnOfCells('pay', cells), readingOf(['pay'], { missingCurrency: USD }));
    expect([...pay]).toEqual([50_000, 40_000]);
    expect([...(range?.low ?? [])]).toEqual([Number.NaN, 40_000]);
    expect([...(range?.high ?? [])]).toEqual([50_000, Number.NaN]);
  });
});

describe('the groups of a category', () => {
  it('fold letter case, stray spaces and forms of a letter, called as most rows write it, and keep each text', () => {
    const cells = ['usa', ' USA', 'USA', 'ＵＳＡ', 'U.S.', '', '  ', 'New  York', 'new york', 'New York'];
    const table = tableOf(['pay', 'place'], cells.map((cell) => ['50000', cell]));
    const dataset = build(table, readingOf(['pay', 'category'], { missingCurrency: USD }));
    expect(groupsOf(dataset, 'place')).toEqual([
      ['usa', 'USA'],
      [' USA', 'USA'],
      ['USA', 'USA'],
      ['ＵＳＡ', 'USA'],
      ['U.S.', 'U.S.'],
      ['', ''],
      ['  ', ''],
      ['New  York', 'New York'],
      ['new york', 'New York'],
      ['New York', 'New York'],
    ]);
  });

  it('may be called __proto__ and constructor', () => {
    const table = tableOf(['pay', '__proto__'], [['1', 'constructor'], ['2', '__proto__'], ['3', 'Constructor']]);
    const dataset = build(table, readingOf(['pay', 'category'], { missingCurrency: USD }));
    expect(groupsOf(dataset, '__proto__').map(([, group]) => group)).toEqual([
      'constructor',
      '__proto__',
      'constructor',
    ]);
  });
});

describe('what is unusual', () => {
  const cells = [...Array.from({ length: 12 }, (_, row) => String(80_000 + row)), '85', '80000'];
  const table = tableOf(['pay', 'Exact repeats'], cells.map((cell) => [cell, 'x']));

  it('becomes columns to filter by, named apart from those of the file', () => {
    const dataset = build(table, readingOf(['pay', 'category'], { missingCurrency: USD }));
    expect(dataset.columns.map(({ name, role }) => [name, role])).toEqual([
      ['Exact repeats', null],
      ['Unusual figures', 'flag'],
      ['Exact repeats (2)', 'repeat'],
    ]);
    expect(groupsOf(dataset, 'Unusual figures').map(([, group]) => group).slice(11)).toEqual([
      'Nothing unusual',
      'Looks like thousands',
      'Nothing unusual',
    ]);
    expect(groupsOf(dataset, 'Exact repeats (2)').map(([, group]) => group).slice(11)).toEqual([
      'First or only',
      'First or only',
      'Exact repeat',
    ]);
  });

  it('is no column where there is nothing of it, or repeats are folded', () => {
    const folded = { missingCurrency: USD, foldRepeats: true };
    const plain = tableOf(['pay'], [['80000'], ['80000']]);
    expect(build(plain, readingOf(['pay'], folded))).toMatchObject({ rowCount: 1, columns: [] });
  });
});

describe('what was assumed', () => {
  const assumptionsOf = (cells: readonly string[], settled: Partial<Reading>): readonly string[] => {
    const { provenance } = build(columnOfCells('pay', cells), readingOf(['pay'], settled));
    return provenance.kind === 'opened' ? provenance.assumptions : [];
  };

  it('is said in sentences', () => {
    expect(assumptionsOf(['$45.000', '$50k - $60k'], { currencies: [['$', USD]] })).toEqual([
      'No pay period is given: per year is assumed.',
      '“$” is read as US dollars.',
      '“$45.000” is read as 45,000.',
      'Of a pay range the middle is taken, or the one end that is given.',
    ]);
    expect(assumptionsOf(['45000', '€20 per hour'], { missingCurrency: EUR })).toEqual([
      'For 1 row no pay period is given: per year is assumed.',
      'For 1 row no currency is given: euros are assumed.',
    ]);
    expect(assumptionsOf(['45000', '46000'], { missingCurrency: EUR, missingPeriod: 'month' })).toEqual([
      'No pay period is given: per month is assumed.',
      'No currency is given: euros are assumed.',
    ]);
  });

  it('is said of the header where that says it', () => {
    const ofHeader = (name: string, cells: readonly string[], settled: Partial<Reading>): readonly string[] => {
      const { provenance } = build(columnOfCells(name, cells), readingOf(['pay'], settled));
      return provenance.kind === 'opened' ? provenance.assumptions : [];
    };
    const settled = { missingCurrency: EUR, missingPeriod: 'month' } as const;
    expect(ofHeader('Monatsgehalt (EUR)', ['4500', '4600'], settled)).toEqual([
      'The header “Monatsgehalt (EUR)” says per month.',
      'The header “Monatsgehalt (EUR)” names euros.',
    ]);
    expect(ofHeader('Monatsgehalt', ['4500', '4600'], { ...settled, missingPeriod: 'year' })).toEqual([
      'No pay period is given: per year is assumed.',
      'No currency is given: euros are assumed.',
    ]);
    expect(ofHeader('Monatsgehalt (EUR)', ['4500', '4600', '€60,000 per year'], settled)).toEqual([
      'For 2 rows without a pay period of their own the header “Monatsgehalt (EUR)” says per month.',
      'For 2 rows without a currency of their own the header “Monatsgehalt (EUR)” names euros.',
    ]);
  });

  it('says nothing of figures that are written as they are read', () => {
    expect(assumptionsOf(['€45,000 per year', '€50,000 - €60,000 per year'], {})).toEqual([
      'Of a pay range the middle is taken, or the one end that is given.',
    ]);
  });

  it('is nothing where every figure says it all', () => {
    expect(assumptionsOf(['€3000 per month'], {})).toEqual([]);
  });

  it('says that pay after tax is taken as it stands', () => {
    expect(assumptionsOf(['7000 PLN netto per month'], {})).toEqual([
      'For 1 row pay is said to be after tax; it is taken as it stands.',
    ]);
  });
});
