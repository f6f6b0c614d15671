import { describe, expect, it } from 'vitest';
import { proposeDecimalMark } from '../../../../src/import/propose/proposeDecimalMark';
import type { Reading } from '../../../../src/import/reading';
import { currencyCodeOf } from '../../../../src/pay/currency';
import { columnOfCells, readingOf, tableOf } from '../tableOf';

const USD = currencyCodeOf('USD');
const PER_HOUR = { missingPeriod: 'hour' } as const;

function proposed(cells: readonly string[], settled: Partial<Reading> = {}) {
  return proposeDecimalMark(columnOfCells('pay', cells), readingOf(['pay'], { missingCurrency: USD, ...settled }));
}

describe('the decimal mark of figures that all show the same', () => {
  it('is that one, without a word', () => {
    expect(proposed(['85000.50', '90000'])).toEqual({ decimalMark: '.', reasons: [] });
    expect(proposed(['85000,50', '90000'])).toEqual({ decimalMark: ',', reasons: [] });
  });

  it('is that one also beside figures that have the other for thousands', () => {
    expect(proposed(['45.000,50', '52.000', '48.500'])).toEqual({ decimalMark: ',', reasons: [] });
    expect(proposed(['45,000.50', '52,000', '48,500'])).toEqual({ decimalMark: '.', reasons: [] });
  });

  it('is that one where those that leave it open lie near the others with it', () => {
    expect(proposed(['15.50', '16.25', '15.125', '17.750'], PER_HOUR)).toEqual({ decimalMark: '.', reasons: [] });
  });

  it('is left open where those that leave it open lie near the others as thousands', () => {
    const reasons = ['“45.000” and its like are read as thousands: so they lie near the other figures.'];
    expect(proposed(['85000.50', '90000', '45.000', '52.000'])).toEqual({ decimalMark: null, reasons });
  });

  it('is judged by the middle one of each kind, however often each stands', () => {
    // Three are of about 50,000 and two of about 50; of those left open three are 45,000, and two 900,000.
    const reasons = ['“45.000” and its like are read as thousands: so they lie near the other figures.'];
    expect(proposed(['50.25', '51.25', '50000', '50000', '50000', '45.000', '45.000', '45.000', '900.000', '910.000'])).toEqual({ decimalMark: null, reasons });
    expect(proposed(['50.25', '50.25', '50.25', '50000', '60000', '45.000', '45.000', '45.000', '900.000', '910.000'])).toEqual({ decimalMark: '.', reasons: [] });
    expect(proposed(['50.25', '50.25', '50000', '45.000', '45.000', '45.000', '900.000', '910.000', '920.000', '930.000']).decimalMark).toBe('.');
  });

  it('is judged by the middle one of those that leave it open, too', () => {
    // Four of 45,000 are three times 15,000; three of about 800,000 would lie nearer as 800.
    const open = ['45.000', '45.000', '45.000', '45.000', '700.000', '800.000', '900.000'];
    expect(proposed(['15000.50', '15001', ...open]).decimalMark).toBeNull();
    expect(proposed(['15000.50', '15001', ...open.slice(2)]).decimalMark).toBe('.');
  });

  it('is not judged by rows whose pay cannot be read', () => {
    expect(proposed(['15.50', '16.25', '15.125', 'n/a', '90,000,1', ''], PER_HOUR)).toEqual({ decimalMark: '.', reasons: [] });
  });
});

describe('the decimal mark of figures that show both', () => {
  it('is left open, and said where some figures depend on it', () => {
    expect(proposed(['85000.50', '85000,50'])).toEqual({ decimalMark: null, reasons: [] });
    const reasons = ['Both decimal marks are in use: “45.000” is read as 45,000.'];
    expect(proposed(['85000.50', '85000,50', '45.000', '52.000'])).toEqual({ decimalMark: null, reasons });
  });
});

describe('the decimal mark of figures that show none', () => {
  it('is left open where they are likely as thousands, or have no mark at all', () => {
    expect(proposed(['45.000', '52.000'])).toEqual({ decimalMark: null, reasons: [] });
    expect(proposed(['45000', '52000'])).toEqual({ decimalMark: null, reasons: [] });
    expect(proposed([])).toEqual({ decimalMark: null, reasons: [] });
  });

  it('is the one that they have where most would be more than anyone is paid', () => {
    const reasons = ['“15.125” and its like are read with decimals: as thousands they would be more than anyone is paid.'];
    expect(proposed(['15.125', '16.250'], PER_HOUR)).toEqual({ decimalMark: '.', reasons });
    expect(proposed(['15.125 gross', '16.250 gross'], PER_HOUR).decimalMark).toBe('.');
    expect(proposed(['15,125', '16,250'], PER_HOUR).decimalMark).toBe(',');
  });

  it('is left open where no more than half would be, or they have both', () => {
    // 2,000 for an hour is $4,160,000 a year; more than $5,000,000 is unlikely.
    expect(proposed(['15.125', '2.000'], PER_HOUR)).toEqual({ decimalMark: null, reasons: [] });
    expect(proposed(['15.125', '16.250', '2.000'], PER_HOUR).decimalMark).toBe('.');
    expect(proposed(['15.125', '16,250'], PER_HOUR)).toEqual({ decimalMark: null, reasons: [] });
  });

  it('is not sought in cells that are no pay', () => {
    expect(proposed(['15.125', '16.250', 'see 1,234 rules'], PER_HOUR).decimalMark).toBe('.');
  });

  it('is that of both ends of pay', () => {
    const inPair = (rows: ReadonlyArray<readonly string[]>) =>
      proposeDecimalMark(tableOf(['low', 'high'], rows), readingOf(['lowPay', 'highPay'], { missingCurrency: USD, ...PER_HOUR })).decimalMark;
    expect(inPair([['15.125', '16.250'], ['15.500', '']])).toBe('.');
    expect(inPair([['15.125', ''], ['', '16,250']])).toBeNull();
  });
});
