import { describe, expect, it } from 'vitest';
import { headerHints } from '../../../src/import/propose/headerHints';

describe('the currency that a header names', () => {
  it.each([
    ['Salary (€)', 'EUR'], ['Salary (£)', 'GBP'], ['Salary ($)', 'USD'], ['Salary (US$)', 'USD'], ['Salary (C$)', 'CAD'], ['Salary (CA$)', 'CAD'],
    ['Salary (A$)', 'AUD'], ['Salary (AU$)', 'AUD'], ['Salary (NZ$)', 'NZD'], ['Salary (HK$)', 'HKD'], ['Salary (S$)', 'SGD'], ['Salary (R$)', 'BRL'],
    ['Salary (MX$)', 'MXN'], ['Salary (₹)', 'INR'], ['Salary (₩)', 'KRW'], ['Salary (₪)', 'ILS'], ['Salary (₺)', 'TRY'], ['Salary (₽)', 'RUB'],
    ['Salary (₴)', 'UAH'], ['Salary (₫)', 'VND'], ['Salary (₦)', 'NGN'], ['Salary (K€)', 'EUR'], ['Salary (k$)', 'USD'],
  ])('is that of its sign: “%s”', (name, currency) => {
    expect(headerHints(name).currency).toBe(currency);
  });

  it.each([
    ['Salary in EUR', 'EUR'], ['salary_usd', 'USD'], ['salaryInEur', 'EUR'], ['Gehalt (TEUR)', 'EUR'], ['KUSD', 'USD'], ['MCHF', 'CHF'], ['Pay (TRY)', 'TRY'],
    ['Pay in euros', 'EUR'], ['Pay in euro', 'EUR'], ['US dollars', 'USD'], ['u.s. dollar', 'USD'], ['Pounds per year', 'GBP'], ['pay in pound', 'GBP'],
    ['年収（円）', 'JPY'], ['연봉 만원', 'KRW'], ['연봉 (원)', 'KRW'], ['CTC (LPA)', 'INR'],
  ])('is that of its code or name: “%s”', (name, currency) => {
    expect(headerHints(name).currency).toBe(currency);
  });

  it.each([
    'all', 'Amd', 'bam', 'cup', 'gel', 'lak', 'mad', 'mop', 'mur', 'pen', 'ron', 'sos', 'top pay', 'try', 'won', 'zar',
    'Salary', 'EUR or USD', '€ / £', 'European pay', 'compound', '', `Pay in EUR, ${'and so on '.repeat(8)}`,
  ])('is none for a word, for none and for several: “%s”', (name) => {
    expect(headerHints(name).currency).toBeNull();
  });
});

describe('the period that a header names', () => {
  it.each([
    ['Hourly rate', 'hour'], ['Pay per hour', 'hour'], ['hr rate', 'hour'], ['salaire horaire', 'hour'], ['por hora', 'hour'], ['Stundenlohn', 'hour'], ['uurloon', 'hour'], ['時給', 'hour'], ['시급', 'hour'],
    ['Daily rate', 'day'], ['Tagessatz', 'day'], ['par jour', 'day'], ['日給', 'day'], ['일급', 'day'],
    ['Weekly pay', 'week'], ['Wochenlohn', 'week'], ['par semaine', 'week'], ['주급', 'week'],
    ['Monthly salary', 'month'], ['Monatsgehalt', 'month'], ['salaire mensuel', 'month'], ['salario mensual', 'month'], ['stipendio mensile', 'month'], ['maandloon', 'month'], ['månadslön', 'month'], ['kuukausipalkka', 'month'], ['月給', 'month'], ['월급', 'month'],
    ['Annual salary', 'year'], ['yearly', 'year'], ['per annum', 'year'], ['salaire annuel', 'year'], ['salario anual', 'year'], ['Jahresgehalt', 'year'], ['pro Jahr', 'year'], ['jaarsalaris', 'year'], ['årslön', 'year'], ['wynagrodzenie roczne', 'year'], ['年収', 'year'], ['연봉', 'year'], ['CTC (LPA)', 'year'],
  ])('“%s” is %s', (name, period) => {
    expect(headerHints(name).period).toBe(period);
  });

  it.each(['Salary', 'hourglass', 'Monthly or yearly', 'holiday', ''])('“%s” names none, or several', (name) => {
    expect(headerHints(name).period).toBeNull();
  });
});
