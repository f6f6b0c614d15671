import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../../../../src/import/reading';
import { chooseOtherColumns } from '../../../../src/import/propose/otherColumns';
import { type Column, profilesOf } from './profileOf';

/** The roles chosen beside pay of this name, by the names of the columns. */
function chosen(payName: string, ...columns: readonly Column[]): Record<string, ColumnRole> {
  const { roles } = chooseOtherColumns(profilesOf(...columns), payName);
  return Object.fromEntries(Array.from(roles, ([index, role]): [string, ColumnRole] => [columns[index]?.[0] ?? '', role]));
}

const CODES = { kind: 'category', pay: 0, currency: 1 } as const;
const PERIODS = { kind: 'category', pay: 0, period: 1, namesPeriods: 1 } as const;
const TEXTS = { kind: 'text', pay: 0 } as const;

describe('the column of currencies', () => {
  it('takes a tenth of the cells where the header says so, and figures in fewer than half', () => {
    expect(chosen('Pay', ['Currency', { ...CODES, currency: 0.1, pay: 0.49 }])).toEqual({ Currency: 'currency' });
    expect(chosen('Pay', ['Currency', { ...CODES, currency: 0.09 }])).toEqual({});
    expect(chosen('Pay', ['Currency', { ...CODES, pay: 0.5, filled: 0.4 }])).toEqual({});
  });

  it('takes nine tenths of the cells, and half of them filled, where the header does not', () => {
    expect(chosen('Pay', ['Size', { ...CODES, currency: 0.9, filled: 0.5 }])).toEqual({ Size: 'currency' });
    expect(chosen('Pay', ['Size', { ...CODES, currency: 0.89 }])).toEqual({});
    expect(chosen('Pay', ['Size', { ...CODES, filled: 0.49 }])).toEqual({});
    expect(chosen('Pay', ['Country', CODES])).toEqual({ Country: 'place' });
    expect(chosen('Pay', ['Company', CODES])).toEqual({ Company: 'label' });
  });

  it('shares most words of three letters or more with the pay', () => {
    expect(chosen('Base salary of us', ['Currency of us', CODES], ['Currency base', CODES])).toEqual({ 'Currency base': 'currency' });
    expect(chosen('baseSalary', ['Currency', CODES], ['currencyBase', CODES])).toEqual({ currencyBase: 'currency' });
    expect(chosen('BASE', ['Currency', CODES], ['Base-currency', CODES])).toEqual({ 'Base-currency': 'currency' });
    expect(chosen('Pay of us', ['Currency', CODES], ['Currency of us', CODES])).toEqual({ Currency: 'currency' });
  });

  it('may have another beside it, whatever its cells, and never without it', () => {
    expect(chosen('Pay', ['Currency', CODES], ['Other currency', TEXTS])).toEqual({ Currency: 'currency', 'Other currency': 'otherCurrency' });
    expect(chosen('Pay', ['Other currency', TEXTS])).toEqual({});
    expect(chosen('Pay', ['Currency', CODES], ['Other', TEXTS])).toEqual({ Currency: 'currency' });
  });
});

describe('the column of pay periods', () => {
  it('takes half of the cells where the header says so', () => {
    expect(chosen('Pay', ['Pay period', { ...PERIODS, period: 0.5, namesPeriods: 0, filled: 0.1 }])).toEqual({ 'Pay period': 'period' });
    expect(chosen('Pay', ['Pay period', { ...PERIODS, period: 0.49, namesPeriods: 0.49 }])).toEqual({});
    expect(chosen('Base pay', ['Bonus period', PERIODS], ['Base period', PERIODS])).toEqual({ 'Base period': 'period' });
  });

  it('takes nine tenths of the cells of a category that is filled by half, where the header does not', () => {
    expect(chosen('Pay', ['Size', { ...PERIODS, namesPeriods: 0.9, filled: 0.5 }])).toEqual({ Size: 'period' });
    expect(chosen('Pay', ['Size', { ...PERIODS, namesPeriods: 0.89 }])).toEqual({});
    expect(chosen('Pay', ['Size', { ...PERIODS, filled: 0.49 }])).toEqual({});
    expect(chosen('Pay', ['Size', { ...PERIODS, kind: 'text' }])).toEqual({});
  });

  it('is no column that has another role', () => {
    expect(chosen('Pay', ['Currency', { ...CODES, ...PERIODS, currency: 1 }])).toEqual({ Currency: 'currency' });
  });
});

describe('the columns of place and label', () => {
  it('are texts or categories that are filled', () => {
    expect(chosen('Pay', ['City', TEXTS], ['Company', { ...TEXTS, kind: 'category' }])).toEqual({ City: 'place', Company: 'label' });
    expect(chosen('Pay', ['City', { pay: 0 }], ['Company', { pay: 0 }])).toEqual({});
    expect(chosen('Pay', ['City', { ...TEXTS, filled: 0 }], ['Company', { ...TEXTS, filled: 0 }])).toEqual({});
    expect(chosen('Pay', ['Size', TEXTS])).toEqual({});
  });

  it('are the surest, and what other place there is is said', () => {
    expect(chosen('Pay', ['Region', TEXTS], ['Country', TEXTS], ['Company', TEXTS], ['Job', TEXTS])).toEqual({ Country: 'place', Job: 'label' });
    const reasons = (...columns: readonly Column[]) => chooseOtherColumns(profilesOf(...columns), 'Pay').reasons;
    expect(reasons(['City', TEXTS], ['Region', TEXTS], ['Country', TEXTS])).toEqual(['“Country” is taken for the place; “Region” is kept beside it.']);
    expect(reasons(['City', TEXTS])).toEqual([]);
    expect(reasons(['Size', TEXTS])).toEqual([]);
  });
});
