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
    ['New Zealand dollar', 'NZD'],
    ['a EUR', 'EUR'],
    ['EUR 5 EUR', 'EUR'],
    ['South Sudanese pound', 'SSP'],
    ['Sudanese pound', 'SDG'],
    ['paid in R', 'ZAR'],
    ['Euro (formerly BGN)', 'EUR'],
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

  it.each([
    ['Canadian dollars and euros', ['CAD', 'EUR']],
    ['Hong Kong dollars, New Taiwan dollars', ['HKD', 'TWD']],
    ['CAD (Canadian dollar) / US dollar', ['CAD', 'USD']],
    ['日本円 or euro', ['JPY', 'EUR']],
  ])('has each currency that “%s” names once, and not the dollar within its name', (cell, candidates) => {
    expect(readCurrency(cell)).toEqual({ candidates, symbol: cell });
  });

  it('counts no letter that is a currency only for want of another', () => {
    expect(readCurrency('R/AUD/NZD')).toEqual({ candidates: ['AUD', 'NZD'], symbol: 'R/AUD/NZD' });
  });

  it.each(['BGN / EUR', 'EUR, BGN'])('reads “%s” as EUR: the other is money no more', (cell) => {
    expect(readCurrency(cell)).toEqual({ currency: 'EUR' });
  });

  it.each(['', ' ', '?', 'Other', 'N/A', 'all', 'All', 'BGN', 'bgn', 'BGN (leva)', 'BTC wallet', '12'])(
    'reads no currency in “%s”',
    (cell) => {
      expect(readCurrency(cell)).toBeNull();
    },
  );

  it('reads no currency in a text far longer than a cell', () => {
    expect(readCurrency(`EUR ${'x'.repeat(300)}`)).toBeNull();
    expect(readCurrency(`EUR ${'x'.repeat(197)}`)).toBeNull();
    expect(readCurrency(`  EUR ${'x'.repeat(196)}  `)).toEqual({ currency: 'EUR' });
  });
});
