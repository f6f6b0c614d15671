import { describe, expect, it } from 'vitest';
import { headerHints } from '../../../../src/import/propose/headerHints';

function currencies(names: readonly string[]): ReadonlyArray<readonly [string, string | null]> {
  return names.map((name) => [name, headerHints(name).currency]);
}

function periods(names: readonly string[]): ReadonlyArray<readonly [string, string | null]> {
  return names.map((name) => [name, headerHints(name).period]);
}

function each(names: readonly string[], value: string | null): ReadonlyArray<readonly [string, string | null]> {
  return names.map((name) => [name, value]);
}

describe('a word within another word', () => {
  it('names no currency', () => {
    const names = ['Neuro pay', 'European pay', 'Plus dollar', 'US dollarization', 'Compound', 'Poundage', '지원', '원본', 'Calpa', 'LPAx', 'Pay (AT$)', 'Pay (XEUR)', 'Pay (KX€)'];
    expect(currencies(names)).toEqual(each(names, null));
  });

  it('names no period', () => {
    const names = ['Flora', 'Hourglass', 'Holiday', 'Daylight', 'Montages', 'Flitterwochen', 'Midweek', 'Weekend', 'Bimonth', 'Mesa', 'Papa', 'Pakistan', 'Biannual', 'Jahrgang'];
    expect(periods(names)).toEqual(each(names, null));
  });
});

describe('a word with an ending', () => {
  it('names the period', () => {
    const months = ['mensuelle', 'mensualidad', 'mensalidade', 'miesięcznie', 'mensuel', 'mensual', 'mensal', 'miesieczn', 'Kuukausi', 'månads', 'mánads', 'måneds', '月薪', '月収'];
    expect(periods(months)).toEqual(each(months, 'month'));
    const years = ['annuelle', 'anualmente', 'rocznie', 'annuel', 'anual', 'roczn', 'jährlich', 'jaarlijks', '年俸', '年薪', 'annualised', 'vuosi'];
    expect(periods(years)).toEqual(each(years, 'year'));
    const others = ['täglich', '日薪', 'wöchentlich', 'timlön', '时薪', '時薪'];
    expect(periods(others)).toEqual([
      ['täglich', 'day'],
      ['日薪', 'day'],
      ['wöchentlich', 'week'],
      ['timlön', 'hour'],
      ['时薪', 'hour'],
      ['時薪', 'hour'],
    ]);
  });
});

describe('what a header names', () => {
  it('is looked for first in its first clause', () => {
    expect(periods(['Monthly pay (annual)', 'Pay (EUR, monthly)', 'Pay (monthly, yearly)', 'Monthly yearly (weekly)'])).toEqual([
      ['Monthly pay (annual)', 'month'],
      ['Pay (EUR, monthly)', 'month'],
      ['Pay (monthly, yearly)', null],
      ['Monthly yearly (weekly)', null],
    ]);
  });

  it('counts in names of eighty characters at most; of longer ones the first clause does', () => {
    expect(headerHints('Pay, monthly in EUR '.padEnd(80, 'x'))).toEqual({ currency: 'EUR', period: 'month', unit: null });
    expect(headerHints('Pay, monthly in EUR '.padEnd(81, 'x'))).toEqual({ currency: null, period: null, unit: null });
    expect(headerHints('Monthly pay in EUR, yes '.padEnd(81, 'x'))).toEqual({ currency: null, period: 'month', unit: null });
    expect(headerHints('Pay, in euros '.padEnd(80, 'x')).currency).toBe('EUR');
  });

  it('is one currency, rupees for lakhs only where no other stands there', () => {
    expect(currencies(['CTC LPA (USD)', 'EUR €', 'EUR and euros', 'EUR £', 'KEUR USD', 'KUSD', 'Mad pay', 'MAD pay', 'Kmad', 'KMAD', '원 단위', '연봉 천원', 'Lpa'])).toEqual([
      ['CTC LPA (USD)', 'USD'],
      ['EUR €', 'EUR'],
      ['EUR and euros', 'EUR'],
      ['EUR £', null],
      ['KEUR USD', null],
      ['KUSD', 'USD'],
      ['Mad pay', null],
      ['MAD pay', 'MAD'],
      ['Kmad', null],
      ['KMAD', 'MAD'],
      ['원 단위', 'KRW'],
      ['연봉 천원', 'KRW'],
      ['Lpa', 'INR'],
    ]);
  });
});
