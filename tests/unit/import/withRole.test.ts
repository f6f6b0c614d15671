import { describe, expect, it } from 'vitest';
import { proposeReading } from '../../../src/import/proposeReading';
import { withRole } from '../../../src/import/withRole';
import { currencyCodeOf } from '../../../src/pay/currency';
import { readingOf, tableOf } from './tableOf';

const { columns, reading } = proposeReading(
  tableOf(
    ['salary', 'salary_currency', 'salary_in_usd', 'country', 'monthly_pay'],
    Array.from({ length: 20 }, (_, row) => [
      String(50_000 + row * 7),
      ['EUR', 'GBP'][row % 2] ?? '',
      String(60_000 + row * 7),
      ['DE', 'GB'][row % 2] ?? '',
      String(4000 + row),
    ]),
  ),
);

describe('giving a column another role', () => {
  it('begins from what is proposed', () => {
    expect(reading.roles).toEqual(['pay', 'currency', 'convertedPay', 'place', 'number']);
  });

  it('leaves the others as they are where several may have it', () => {
    expect(withRole(reading, columns, 3, 'category').roles).toEqual([
      'pay', 'currency', 'convertedPay', 'category', 'number',
    ]);
    expect(withRole(reading, columns, 4, 'convertedPay').roles[2]).toBe('convertedPay');
  });

  it('takes it from the column that had it, which is kept as what its cells are', () => {
    expect(withRole(reading, columns, 1, 'place').roles).toEqual([
      'pay', 'place', 'convertedPay', 'category', 'number',
    ]);
  });

  it('of pay asks anew for what was settled by the former pay', () => {
    const changed = withRole({ ...reading, decimalMark: '.' }, columns, 4, 'pay');
    expect(changed).toMatchObject({
      roles: ['number', 'currency', 'convertedPay', 'place', 'pay'],
      decimalMark: null,
      missingCurrency: null,
      missingPeriod: 'month',
    });
  });

  it('of pay to a conversion leaves no currency beside it but that of its header', () => {
    expect(withRole(reading, columns, 2, 'pay')).toMatchObject({
      roles: ['number', 'category', 'pay', 'place', 'number'],
      missingCurrency: 'USD',
    });
  });

  it('of an end of pay takes what its header says, and keeps the rest where another end is there', () => {
    const { columns: both, reading: before } = proposeReading(
      tableOf(['a_from_eur_month', 'b_to', 'salary'], [['2400', '2900', '30000'], ['2500', '3000', '32000']]),
    );
    const low = withRole(withRole(before, both, 2, 'leftOut'), both, 0, 'lowPay');
    expect(low).toMatchObject({ missingCurrency: 'EUR', missingPeriod: 'month', unit: 1 });
    expect(withRole(low, both, 1, 'highPay')).toMatchObject({ missingCurrency: 'EUR', missingPeriod: 'month' });
    expect(withRole(low, both, 2, 'pay')).toMatchObject({ missingCurrency: null, missingPeriod: 'year' });
  });

  it('that is none of pay leaves all that is settled as it is', () => {
    const settled = { ...reading, decimalMark: ',', unit: 1000, missingCurrency: currencyCodeOf('EUR'), missingPeriod: 'month' } as const;
    expect(withRole(settled, columns, 4, 'text')).toEqual({ ...settled, roles: ['pay', 'currency', 'convertedPay', 'place', 'text'] });
  });

  it('of pay leaves the columns of currencies alone, unless it was a conversion that names its own', () => {
    const { columns: named } = proposeReading(tableOf(['a', 'pay in EUR', 'converted', 'b', 'c'], [['1', '2', '3', 'x', 'y'], ['4', '5', '6', 'z', 'w']]));
    const roles = ['pay', 'number', 'convertedPay', 'currency', 'otherCurrency'] as const;
    expect(withRole(readingOf(roles), named, 1, 'pay').roles).toEqual(['number', 'pay', 'convertedPay', 'currency', 'otherCurrency']);
    expect(withRole(readingOf(roles), named, 2, 'pay').roles).toEqual(['number', 'number', 'pay', 'currency', 'otherCurrency']);
    const converted = ['pay', 'convertedPay', 'number', 'currency', 'otherCurrency'] as const;
    expect(withRole(readingOf(converted), named, 1, 'pay').roles).toEqual(['number', 'pay', 'number', 'text', 'text']);
  });

  it('of an end of pay keeps what is settled where the other end is there, and not where it is alone', () => {
    const { columns: plain } = proposeReading(tableOf(['a', 'b', 'c'], [['1', '2', 'x'], ['3', '4', 'y']]));
    const settled = { unit: 1000, missingCurrency: currencyCodeOf('EUR'), missingPeriod: 'month', decimalMark: '.' } as const;
    for (const [one, other] of [['lowPay', 'highPay'], ['highPay', 'lowPay']] as const) {
      expect(withRole(readingOf([one, 'number', 'text'], settled), plain, 1, other)).toMatchObject({ ...settled, decimalMark: null, roles: [one, other, 'text'] });
      expect(withRole(readingOf(['number', 'number', 'text'], settled), plain, 1, one)).toMatchObject({ unit: 1, missingCurrency: null, missingPeriod: 'year', decimalMark: null });
      expect(withRole(readingOf([one, 'number', 'text'], settled), plain, 0, other)).toMatchObject({ unit: 1, missingCurrency: null, missingPeriod: 'year' });
    }
    expect(withRole(readingOf(['lowPay', 'number', 'text'], settled), plain, 1, 'pay')).toMatchObject({ unit: 1, missingCurrency: null, missingPeriod: 'year' });
  });

  it('that it has already changes nothing, and a column that there is not is an error', () => {
    expect(withRole(reading, columns, 0, 'pay')).toBe(reading);
    expect(() => withRole(reading, columns, 5, 'pay')).toThrow(new RangeError('There is no column 5'));
    expect(() => withRole(reading, [], 0, 'text')).toThrow(RangeError);
    expect(() => withRole(readingOf([]), columns, 0, 'text')).toThrow(RangeError);
  });
});
