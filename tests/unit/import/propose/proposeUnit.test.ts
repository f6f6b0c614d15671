import { describe, expect, it } from 'vitest';
import { proposeUnit } from '../../../../src/import/propose/proposeUnit';
import { currencyCodeOf } from '../../../../src/pay/currency';
import { columnOfCells, readingOf, tableOf } from '../tableOf';

const USD = currencyCodeOf('USD');

function proposed(header: string, cells: readonly string[]) {
  return proposeUnit(columnOfCells(header, cells), readingOf(['pay'], { missingCurrency: USD }));
}

describe('the unit that is proposed', () => {
  it('is one where nothing names another', () => {
    expect(proposed('Salary', ['85', '90'])).toEqual({ unit: 1, reasons: [] });
  });

  it('is the one that the header names', () => {
    expect(proposed('Salary (in thousands)', ['85', '90'])).toEqual({
      unit: 1_000,
      reasons: ['“Salary (in thousands)” says that figures are counted in thousands.'],
    });
  });

  it('is one where most would be more than anyone is paid, and the named one where half are', () => {
    // 6,000 in thousands would be six million dollars.
    expect(proposed('Salary (in thousands)', ['6000', '7000', '3000'])).toEqual({
      unit: 1,
      reasons: ['“Salary (in thousands)” speaks of thousands, which would be more than anyone is paid: figures are read as they are written.'],
    });
    expect(proposed('Salary (in thousands)', ['6000', '3000']).unit).toBe(1_000);
  });

  it('is the named one where decimals make it likely', () => {
    // 12,500 lakhs would be 1,250,000,000; twelve and a half are 1,250,000.
    expect(proposed('CTC (lakhs)', ['12.500', '18.125']).unit).toBe(100_000);
  });

  it('is one where only a few currency cells speak of another, which is said', () => {
    const table = tableOf(['Salary', 'Currency'], [['85000', 'USD'], ['90', 'USD (thousands)']]);
    expect(proposeUnit(table, readingOf(['pay', 'currency']))).toEqual({
      unit: 1,
      reasons: ['“USD (thousands)” speaks of what figures are counted in, other currency cells do not: figures are read as they are written.'],
    });
  });
});
