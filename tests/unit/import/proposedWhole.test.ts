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

  it('gives the columns of pay no other role, so that others get them', () => {
    const rows = [['€45k', '€50k', 'Cook'], ['€46k', '€51k', 'Baker'], ['€47k', '€52k', 'Smith']] as const;
    const single = proposed(['Job title salary', 'Occupation'], ...rows.map(([low, , job]) => [low, job]));
    expect(single.roles).toEqual(['pay', 'label']);
    const pair = proposed(['Min job title salary', 'Max job title salary', 'Occupation'], ...rows);
    expect(pair.roles).toEqual(['lowPay', 'highPay', 'label']);
  });

  it('says of what each reason speaks', () => {
    const aboutOf = (header: readonly string[], ...rows: ReadonlyArray<readonly string[]>) => proposed(header, ...rows).reasons.map(({ about }) => about);
    expect(aboutOf(['Salary (k€)'], ['85'], ['92'])).toEqual(['unit', 'missingCurrency']);
    expect(aboutOf(['Salary (EUR)'], ['85000.50'], ['45.000'], ['90000'])).toEqual(['decimalMark', 'missingCurrency']);
    expect(aboutOf(['salary', 'salary_in_usd'], ['85000', '91000'], ['45000', '49000'])).toContain('pay');
  });

  it('says that no column looks like pay', () => {
    const { roles, reasons } = proposed(['Company', 'City'], ['Acme', 'Bonn'], ['Globex', 'Kiel']);
    expect(roles).toEqual(['label', 'place']);
    expect(reasons).toEqual([{ text: 'No column looks like pay: choose the one that is.', about: 'pay' }]);
  });
});
