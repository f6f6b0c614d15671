import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../src/import/build/assumptions';
import { resolveRows } from '../../../../src/import/judge/resolveRows';
import type { RawTable } from '../../../../src/import/rawTable';
import type { Reading } from '../../../../src/import/reading';
import { type CurrencyCode, currencyCodeOf } from '../../../../src/pay/currency';
import { columnOfCells, readingOf, tableOf } from '../tableOf';

const USD = currencyCodeOf('USD');
const EUR = currencyCodeOf('EUR');
const JPY = currencyCodeOf('JPY');
const RANGE = 'Of a pay range the middle is taken, or the one end that is given.';

function assumed(table: RawTable, reading: Reading): string[] {
  return assumptionsOf(table, reading, resolveRows(table, reading));
}

/** What is assumed of a column of pay; no pay period is, where each figure names its own. */
function assumedOf(cells: readonly string[], settled: Partial<Reading> = {}, header = 'pay'): string[] {
  return assumed(columnOfCells(header, cells), readingOf(['pay'], settled));
}

const perYear = (cells: readonly string[]): string[] => cells.map((cell) => `${cell} per year`);

describe('the pay period that is assumed', () => {
  it('is said with the rows that have none', () => {
    const cells = ['€20 per hour', '€45,000', '€46,000'];
    expect(assumedOf(cells, { missingPeriod: 'week' })).toEqual(['For 2 rows no pay period is given: per week is assumed.']);
  });

  it('is said of one row, and of thousands, as people write it', () => {
    expect(assumedOf(['€20 per hour', '€45,000'])).toEqual(['For 1 row no pay period is given: per year is assumed.']);
    const many = Array.from({ length: 1200 }, (_, row) => `€${20_000 + row}`);
    expect(assumedOf([...many, '€20 per hour'])).toEqual(['For 1,200 rows no pay period is given: per year is assumed.']);
  });

  it('is the header’s for the one row without its own', () => {
    expect(assumedOf(['€4,500', '€60,000 per year'], { missingPeriod: 'month' }, 'Monatsgehalt')).toEqual([
      'For 1 row without a pay period of its own the header “Monatsgehalt” says per month.',
    ]);
  });

  it('is not said where every row that is read names its own', () => {
    expect(assumedOf(['€45,000 per year', '50000', 'none'])).toEqual([]);
  });

  it('is not said where no row is read', () => {
    expect(assumedOf(['none', '', '45.000 - 46.000'], { currencies: [['$', USD]] })).toEqual([]);
    expect(assumedOf([])).toEqual([]);
  });
});

describe('the unit that figures are counted in', () => {
  it('is said of all figures where it counts all', () => {
    expect(assumedOf(perYear(['€85', '€92.5']), { unit: 1000 })).toEqual([
      'Figures are counted in thousands: “€85 per year” is read as 85,000.',
    ]);
  });

  it('is said with the rows that it counts where others are written in full', () => {
    expect(assumedOf(perYear(['€85000', '€85', '€92']), { unit: 1000 })).toEqual([
      'Figures of 2 rows are counted in thousands: “€85 per year” is read as 85,000.',
    ]);
    expect(assumedOf(perYear(['€85000', '€85']), { unit: 1000 })).toEqual([
      'Figures of 1 row are counted in thousands: “€85 per year” is read as 85,000.',
    ]);
  });

  it('is not said where it counts none', () => {
    expect(assumedOf(perYear(['€85k', '€86k']), { unit: 1000 })).toEqual([]);
  });
});

describe('the signs that leave the currency open', () => {
  const signs = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa', 'Lambda', 'Omega', 'Sigma', 'Tau'];
  /** Each sign in one row of its own, all settled as US dollars. */
  const ofSigns = (count: number): string[] => {
    const some = signs.slice(0, count);
    const table = tableOf(['pay', 'currency'], some.map((sign, row) => [`${45_000 + row} per year`, sign]));
    return assumed(table, readingOf(['pay', 'currency'], { currencies: some.map((sign): [string, CurrencyCode] => [sign, USD]) }));
  };

  it('are said with what they are read as, most rows first', () => {
    expect(assumedOf(perYear(['$1000', '¥2000', '¥3000']), { currencies: [['$', USD], ['¥', JPY]] })).toEqual([
      '“¥” is read as Japanese yen.',
      '“$” is read as US dollars.',
    ]);
  });

  it('are not said where their rows are set aside', () => {
    expect(assumedOf(perYear(['$1000', '¥2000']), { currencies: [['$', USD]] })).toEqual(['“$” is read as US dollars.']);
    expect(assumedOf(['€1000 per year', '¥-5 per year'], { currencies: [['¥', JPY]] })).toEqual([]);
  });

  it('are said one by one up to twelve, and counted beyond', () => {
    expect(ofSigns(12)).toEqual(signs.slice(0, 12).map((sign) => `“${sign}” is read as US dollars.`));
    expect(ofSigns(14)).toEqual([
      ...signs.slice(0, 12).map((sign) => `“${sign}” is read as US dollars.`),
      '2 more currency texts are read as settled.',
    ]);
  });

  it('are one text where one is beyond twelve', () => {
    expect(ofSigns(13).at(-1)).toBe('1 more currency text is read as settled.');
  });
});

describe('the currency that is assumed', () => {
  it('is said with the rows that have none', () => {
    expect(assumedOf(perYear(['45000', '46000', '$50000']), { missingCurrency: EUR, currencies: [['$', USD]] })).toEqual([
      '“$” is read as US dollars.',
      'For 2 rows no currency is given: euros are assumed.',
    ]);
  });

  it('is the header’s for the one row without its own', () => {
    const cells = perYear(['45000', 'GBP 46000']);
    expect(assumedOf(cells, { missingCurrency: EUR }, 'Pay (EUR)')).toEqual([
      'For 1 row without a currency of its own the header “Pay (EUR)” names euros.',
    ]);
    expect(assumedOf(cells, { missingCurrency: JPY }, 'Pay (EUR)')).toEqual([
      'For 1 row no currency is given: Japanese yen are assumed.',
    ]);
  });

  it('is not said where none is, and where each figure names its own', () => {
    expect(assumedOf(perYear(['45000', '€46000']))).toEqual([]);
    expect(assumedOf(perYear(['€46000']), { missingCurrency: USD })).toEqual([]);
  });
});

describe('a mark that could be one of thousands', () => {
  it('is said with the first figure that is not written as it is read', () => {
    expect(assumedOf(perYear(['€45,000', '€44000.50', '€43.000,25', '€46.000', '€47.000']))).toEqual([
      '“€46.000 per year” is read as 46,000.',
    ]);
  });

  it('is said as it is settled', () => {
    expect(assumedOf(['€45.125 per hour'], { decimalMark: '.' })).toEqual([]);
    expect(assumedOf(['€45,125 per hour'], { decimalMark: ',' })).toEqual(['“€45,125 per hour” is read as 45.125.']);
  });

  it('is said with both ends of a range, or the one that is given', () => {
    expect(assumedOf(['€45.000 - €50.000 per year'])).toEqual(['“€45.000 - €50.000 per year” is read as 45,000 – 50,000.', RANGE]);
    expect(assumedOf(['from €45.000 per year'])).toEqual(['“from €45.000 per year” is read as 45,000.', RANGE]);
    expect(assumedOf(['up to €45.000 per year'])).toEqual(['“up to €45.000 per year” is read as 45,000.', RANGE]);
  });

  it('is said where one end alone is not written as it is read', () => {
    expect(assumedOf(['€15.125 - 16,250 per year'])).toEqual(['“€15.125 - 16,250 per year” is read as 15,125 – 16,250.', RANGE]);
    expect(assumedOf(['€15,125 - 16,250 per year'])).toEqual([RANGE]);
  });

  it('is said with the cells of both columns, without the spaces around them', () => {
    const table = tableOf(['from', 'to'], [[' €45.000 per year', '€50.000 per year ']]);
    expect(assumed(table, readingOf(['lowPay', 'highPay']))).toEqual([
      '“€45.000 per year – €50.000 per year” is read as 45,000 – 50,000.',
      RANGE,
    ]);
  });

  it('is said with the one cell that is filled, whichever column it is in', () => {
    const table = tableOf(['pay', 'from', 'to'], [['', '', '€50.000 per year']]);
    expect(assumed(table, readingOf(['pay', 'lowPay', 'highPay']))).toEqual(['“€50.000 per year” is read as 50,000.', RANGE]);
  });

  it('is not said of rows that are set aside', () => {
    expect(assumedOf(['45.000 per year', '€46000 per year'])).toEqual([]);
    expect(assumedOf(['45.000 - 50.000 per year', '€46000 per year'])).toEqual([]);
  });

  it('is not said where every figure shows its own', () => {
    expect(assumedOf(perYear(['€45.000,50', '€1.234.567', '€80']))).toEqual([]);
  });
});

describe('pay that is said to be after tax', () => {
  it('is counted over the rows that are read', () => {
    expect(assumedOf(['7000 PLN netto per month', '8000 PLN netto per month', '9000 PLN per month', '7000 netto per month'])).toEqual([
      'For 2 rows pay is said to be after tax; it is taken as it stands.',
    ]);
  });

  it('is not said where no such row is read', () => {
    expect(assumedOf(['7000 netto per month', '9000 PLN per month'])).toEqual([]);
    expect(assumedOf(['9000 PLN gross per month'])).toEqual([]);
  });

  it('is said where one column of pay alone says so', () => {
    const rows = [['7000 PLN per month', '8000 PLN netto per month'], ['5000 PLN per month', '6000 PLN per month']];
    expect(assumed(tableOf(['from', 'to'], rows), readingOf(['lowPay', 'highPay']))).toEqual([
      RANGE,
      'For 1 row pay is said to be after tax; it is taken as it stands.',
    ]);
  });

  it('is said of either end of a range, each row once', () => {
    const rows = [['7000 PLN netto per month', '8000 PLN netto per month'], ['6000 PLN per month', '7000 PLN netto per month'], ['5000 PLN per month', '6000 PLN per month']];
    expect(assumed(tableOf(['from', 'to'], rows), readingOf(['lowPay', 'highPay']))).toEqual([
      RANGE,
      'For 2 rows pay is said to be after tax; it is taken as it stands.',
    ]);
  });
});
