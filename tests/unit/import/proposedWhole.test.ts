import { describe, expect, it } from 'vitest';
import { proposeReading } from '../../../src/import/proposeReading';
import { tableOf } from './tableOf';

function proposed(header: readonly string[], ...rows: ReadonlyArray<readonly string[]>) {
  const { reading, reasons, columns } = proposeReading(tableOf(header, rows));
  return { ...reading, reasons, columns };
}

describe('a proposal as a whole', () => {
  it('says what each column is, what is assumed, and why', () => {
    const { columns, ...rest } = proposed(['Job title', 'City', 'Country', 'Monthly salary (EUR)'], ['Cook', 'Bonn', 'Germany', '3200'], ['Waiter', 'Kiel', 'Germany', '2800'], ['Cook', 'Graz', 'Austria', '3100']);
    expect(rest).toEqual({
      roles: ['label', 'text', 'place', 'pay'],
      decimalMark: null,
      unit: 1,
      currencies: [],
      missingCurrency: 'EUR',
      missingPeriod: 'month',
      foldRepeats: false,
      reasons: [
        { text: '“Country” is taken for the place; “City” is kept beside it.', about: 'place' },
        { text: 'The header of the pay says that it is per month.', about: 'missingPeriod' },
        { text: 'The header of the pay names euros.', about: 'missingCurrency' },
      ],
    });
    expect(columns.map(({ name, kind, distinct, empty }) => [name, kind, distinct, empty])).toHaveLength(4);
  });

  it('has the two ends of pay, and what they are without a word of a period', () => {
    const { roles, missingPeriod, reasons } = proposed(['Company', 'Min salary', 'Max salary'], ['Acme', '$40000', '$50000'], ['Globex', '$45000', '$60000']);
    expect(roles).toEqual(['label', 'lowPay', 'highPay']);
    expect(missingPeriod).toBe('year');
    expect(reasons.map(({ about }) => about)).not.toContain('pay');
    expect(reasons).toContainEqual({ text: '“$” is read as US dollars, unless you say otherwise.', about: 'currencies', sign: '$' });
  });

  it('says that no column looks like pay', () => {
    const { roles, reasons } = proposed(['Company', 'City'], ['Acme', 'Bonn'], ['Globex', 'Kiel']);
    expect(roles).toEqual(['label', 'place']);
    expect(reasons).toEqual([{ text: 'No column looks like pay: choose the one that is.', about: 'pay' }]);
  });
});
