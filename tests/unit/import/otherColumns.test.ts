import { describe, expect, it } from 'vitest';
import { profileColumn } from '../../../src/import/propose/columnProfile';
import { chooseOtherColumns } from '../../../src/import/propose/otherColumns';
import { tableOf } from './tableOf';

/** The roles chosen beside pay of this name, by the names of the columns, and why. */
function chosen(payName: string, header: readonly string[], ...rows: ReadonlyArray<readonly string[]>): unknown[] {
  const { roles, reasons } = chooseOtherColumns(tableOf(header, rows).columns.map(profileColumn), payName);
  return [Object.fromEntries(Array.from(roles, ([index, role]): [string, string] => [header[index] ?? '', role])), ...reasons];
}

describe('the column of currencies', () => {
  it('is the one whose header says so, where a tenth of its cells do', () => {
    const rows = Array.from({ length: 10 }, (_, row) => [row === 0 ? 'EUR' : 'see note', 'EUR']);
    expect(chosen('Pay', ['Currency', 'Size'], ...rows)).toEqual([{ Currency: 'currency' }]);
    expect(chosen('Pay', ['Currency', 'Size'], ...rows.slice(1))).toEqual([{ Size: 'currency' }]);
    expect(chosen('Pay', ['Currency'], ['85 €'], ['92 €'])).toEqual([{}]);
  });

  it('is else the one whose cells say so, unless its header says place or label', () => {
    const cells = (...texts: readonly string[]) => texts.map((text) => [text]);
    expect(chosen('Pay', ['Money'], ...cells('EUR', 'USD'))).toEqual([{ Money: 'currency' }]);
    expect(chosen('Pay', ['Money'], ...cells('EUR', '', 'USD', ''))).toEqual([{ Money: 'currency' }]);
    expect(chosen('Pay', ['Money'], ...cells('EUR', '', ''))).toEqual([{}]);
    expect(chosen('Pay', ['Money'], ...cells('EUR', 'EUR', 'EUR', 'EUR', 'no'))).toEqual([{}]);
    expect(chosen('Pay', ['Country'], ...cells('EUR', 'USD'))).toEqual([{ Country: 'place' }]);
    expect(chosen('Pay', ['Company'], ...cells('EUR', 'USD'))).toEqual([{ Company: 'label' }]);
  });

  it('is of several that whose header shares most words with the pay', () => {
    expect(chosen('Base salary', ['Bonus currency', 'Salary currency'], ['EUR', 'USD'])).toEqual([{ 'Salary currency': 'currency' }]);
    expect(chosen('baseSalary', ['bonusCurrency', 'salaryCurrency'], ['EUR', 'USD'])).toEqual([{ salaryCurrency: 'currency' }]);
    expect(chosen('Pay in a year', ['Currency in x', 'Currency of pay'], ['EUR', 'USD'])).toEqual([{ 'Currency of pay': 'currency' }]);
    expect(chosen('Pay', ['Currency', 'Currency 2'], ['EUR', 'USD'])).toEqual([{ Currency: 'currency' }]);
  });

  it('may have another beside it', () => {
    expect(chosen('Pay', ['Other currency', 'Currency'], ['CHF', 'EUR'])).toEqual([{ Currency: 'currency', 'Other currency': 'otherCurrency' }]);
    expect(chosen('Pay', ['Other currency'], ['note'])).toEqual([{}]);
  });
});

describe('the column of pay periods', () => {
  it('is the one whose header says so, where half of its cells do', () => {
    expect(chosen('Pay', ['Pay period', 'Size'], ['year', 'month'], ['often', 'month'])).toEqual([{ 'Pay period': 'period' }]);
    expect(chosen('Pay', ['Pay period'], ['year'], ['often'], ['seldom'])).toEqual([{}]);
    expect(chosen('Salary', ['Bonus period', 'Salary period'], ['year', 'month'])).toEqual([{ 'Salary period': 'period' }]);
  });

  it('is else the one whose cells say so', () => {
    const rows = Array.from({ length: 10 }, (_, row) => [row % 2 === 0 ? 'year' : 'month']);
    expect(chosen('Pay', ['Basis'], ...rows)).toEqual([{ Basis: 'period' }]);
    expect(chosen('Pay', ['Size'], ...rows.map(([text]) => [text === 'year' ? 'Y' : 'M']))).toEqual([{}]);
    expect(chosen('Pay', ['Basis'], ...rows, ...Array.from({ length: 11 }, () => ['']))).toEqual([{}]);
    expect(chosen('Pay', ['Basis'], ...rows, ['often'], ['seldom'])).toEqual([{}]);
  });
});

describe('the columns of place and label', () => {
  it('are the surest of those that their headers name', () => {
    expect(chosen('Pay', ['City', 'Country', 'Company', 'Job title'], ['Bonn', 'Germany', 'Acme', 'Cook'])).toEqual([
      { Country: 'place', 'Job title': 'label' },
      '“Country” is taken for the place; “City” is kept beside it.',
    ]);
    expect(chosen('Pay', ['City', 'Company'], ['Bonn', 'Acme'])).toEqual([{ City: 'place', Company: 'label' }]);
  });

  it('are texts, and not empty', () => {
    expect(chosen('Pay', ['Country', 'City', 'Job title', 'Company'], ['', 'Bonn', '', 'Acme'])).toEqual([{ City: 'place', Company: 'label' }]);
    expect(chosen('Pay', ['City', 'Job title'], ['53111', '12'], ['50667', '13'])).toEqual([{}]);
    expect(chosen('Pay', ['Size'], ['big'])).toEqual([{}]);
  });
});
