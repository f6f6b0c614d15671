import { describe, expect, it } from 'vitest';
import { resolveRows } from '../../../../src/import/judge/resolveRows';
import { namedUnit, strayUnitCell, unitEvidence } from '../../../../src/import/judge/unitEvidence';
import type { Reading, ReadingReport } from '../../../../src/import/reading';
import { currencyCodeOf } from '../../../../src/pay/currency';
import { columnOfCells, readingOf, tableOf } from '../tableOf';

const EUR = currencyCodeOf('EUR');

/** A table of pay beside these cells of currencies. */
function besideCurrencies(currencies: readonly string[], header = 'Salary') {
  const table = tableOf([header, 'Currency'], currencies.map((currency) => ['85', currency]));
  const reading = readingOf(['pay', 'currency']);
  return { named: namedUnit(table, reading), stray: strayUnitCell(table, reading) };
}

function times(count: number, cell: string): string[] {
  return Array.from({ length: count }, () => cell);
}

describe('the unit that a table names', () => {
  it('is that of the first header of pay that names one', () => {
    const unitOf = (...names: readonly string[]) => namedUnit(tableOf(names, []), readingOf(['pay', 'lowPay', 'highPay']));
    expect(unitOf('Salary', 'Low', 'High')).toBeNull();
    expect(unitOf('Salary (k€)', 'Low (LPA)', 'High')).toEqual({ unit: 1_000, text: 'Salary (k€)' });
    expect(unitOf('Salary', 'Low (LPA)', 'High (k€)')).toEqual({ unit: 100_000, text: 'Low (LPA)' });
    expect(unitOf('Salary', 'Low', 'High (k€)')).toEqual({ unit: 1_000, text: 'High (k€)' });
    expect(namedUnit(tableOf(['Budget (k€)', 'Salary'], []), readingOf(['text', 'pay']))).toBeNull();
  });

  it('is that of nine in ten currency cells, counted by rows, where no header names one', () => {
    expect(besideCurrencies(times(3, 'USD (thousands)'))).toEqual({ named: { unit: 1_000, text: 'USD (thousands)' }, stray: null });
    expect(besideCurrencies(['USD', ...times(9, 'USD (thousands)')]).named).toEqual({ unit: 1_000, text: 'USD (thousands)' });
    expect(besideCurrencies(['USD', ...times(8, 'USD (thousands)')])).toEqual({ named: null, stray: 'USD (thousands)' });
    expect(besideCurrencies(times(3, 'USD (thousands)'), 'Salary (LPA)').named).toEqual({ unit: 100_000, text: 'Salary (LPA)' });
  });

  it('is the one of cells that write it differently, and none of cells that name several', () => {
    expect(besideCurrencies(['KEUR', 'TEUR', 'k€']).named).toEqual({ unit: 1_000, text: 'KEUR' });
    expect(besideCurrencies(['KEUR', 'INR Lakhs'])).toEqual({ named: null, stray: 'KEUR' });
  });

  it('is not sought in empty cells, nor where there is no column of currencies', () => {
    expect(besideCurrencies([...times(7, ''), 'n/a', 'KEUR']).named).toEqual({ unit: 1_000, text: 'KEUR' });
    expect(besideCurrencies(['', ''])).toEqual({ named: null, stray: null });
    expect(namedUnit(columnOfCells('Salary', ['85']), readingOf(['pay']))).toBeNull();
  });

  it('is not named by a letter alone, which is a currency', () => {
    expect(besideCurrencies(times(5, 'K'))).toEqual({ named: null, stray: null });
    expect(besideCurrencies(times(5, ' K '))).toEqual({ named: null, stray: null });
    expect(besideCurrencies(times(5, 'k€')).named).toEqual({ unit: 1_000, text: 'k€' });
  });
});

describe('a stray cell', () => {
  it('is the first currency cell that speaks of a unit, wherever it stands', () => {
    expect(besideCurrencies([...times(9, 'USD'), 'USD (thousands)', 'INR Lakhs']).stray).toBe('USD (thousands)');
    expect(besideCurrencies(times(9, 'USD')).stray).toBeNull();
  });
});

describe('what a unit does', () => {
  function evidenceOf(cells: readonly string[], settled: Partial<Reading>): ReadingReport['units'] {
    const table = columnOfCells('Salary', cells);
    const reading = readingOf(['pay'], { missingCurrency: EUR, ...settled });
    return unitEvidence(table, reading, resolveRows(table, reading));
  }

  it('is counted by rows that are read, with the first as an example', () => {
    expect(evidenceOf(['90000', '85', '92', '', '85'], { unit: 1_000 })).toEqual({
      named: null,
      counted: 3,
      asWritten: 1,
      example: { cell: '85', figure: 85_000 },
    });
    expect(evidenceOf(['85', '92'], { unit: 1 })).toEqual({ named: null, counted: 0, asWritten: 2, example: null });
  });

  it('is not counted of rows that are set aside', () => {
    expect(evidenceOf(['$85', '€92'], { unit: 1_000 })).toMatchObject({ counted: 1, asWritten: 0, example: { cell: '€92', figure: 92_000 } });
  });

  it('is shown by the one end that a range has', () => {
    expect(evidenceOf(['up to 85', '92'], { unit: 1_000 }).example).toEqual({ cell: 'up to 85', figure: 85_000 });
    expect(evidenceOf(['60 - 70', '92'], { unit: 1_000 }).example).toEqual({ cell: '60 - 70', figure: 60_000 });
  });
});
