import { describe, expect, it } from 'vitest';
import { readCurrency } from '../../../src/pay/readCurrency';

describe('readCurrency', () => {
  it.each([
    ['EUR', 'EUR'],
    ['eur', 'EUR'],
    [' Eur ', 'EUR'],
    ['EUR European Euro', 'EUR'],
    ['€', 'EUR'],
    ['€ (Euro)', 'EUR'],
    ['Euros', 'EUR'],
    ['U.S. dollars ($)', 'USD'],
    ['US Dollars', 'USD'],
    ['US$', 'USD'],
    ['USD ($)', 'USD'],
    ['USD\tUnited States dollar', 'USD'],
    ['GBP - British Pound', 'GBP'],
    ['British Pounds Sterling', 'GBP'],
    ['Canadian dollar', 'CAD'],
    ['Schweizer Franken', 'CHF'],
    ['Swiss Franc (CHF)', 'CHF'],
    ['INR (₹)', 'INR'],
    ['Indian rupees', 'INR'],
    ['złoty polski', 'PLN'],
    ['Kuwaiti Dinar', 'KWD'],
    ['日本円', 'JPY'],
    ['人民元', 'CNY'],
    ['R', 'ZAR'],
    ['php', 'PHP'],
    ['ALL', 'ALL'],
  ])('reads “%s” as %s', (cell, currency) => {
    expect(readCurrency(cell)).toEqual({ currency });
  });

  it.each([
    ['£', 'GBP', '£'],
    ['$', 'USD', '$'],
    ['dollar', 'USD', '$'],
    ['kr', 'SEK', 'kr'],
    ['Pound', 'GBP', '£'],
    ['Rs.', 'INR', 'Rs'],
  ])('leaves “%s” open, with %s first', (cell, first, symbol) => {
    expect(readCurrency(cell)).toMatchObject({ candidates: expect.arrayContaining([first]), symbol });
    const read = readCurrency(cell);
    expect(read !== null && 'candidates' in read ? read.candidates[0] : null).toBe(first);
  });

  it.each(['AUD/NZD', 'AUD or NZD'])('has every currency of “%s” as a candidate', (cell) => {
    expect(readCurrency(cell)).toEqual({ candidates: ['AUD', 'NZD'], symbol: cell });
  });

  it.each(['', ' ', '?', 'Other', 'N/A', 'all', 'All', 'BGN', 'bgn', '12'])(
    'reads no currency in “%s”',
    (cell) => {
      expect(readCurrency(cell)).toBeNull();
    },
  );

  it('reads no currency in a text far longer than a cell', () => {
    expect(readCurrency(`EUR ${'x'.repeat(300)}`)).toBeNull();
  });
});
