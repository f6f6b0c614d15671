import { describe, expect, it } from 'vitest';
import {
  BASE_CURRENCY,
  CURRENCIES,
  currencyCodeOf,
  currencyDigits,
  currencyName,
  currencyPluralName,
  currencySymbol,
  INTERNATIONAL_DOLLAR,
  isCurrencyCode,
} from '../../../src/pay/currency';

describe('isCurrencyCode', () => {
  it.each(['USD', 'CAD', 'EUR', 'GBP', 'JPY', 'XAF'])('knows %s', (text) => {
    expect(isCurrencyCode(text)).toBe(true);
  });

  it.each(['', 'usd', 'Usd', ' USD', 'US$', '$', 'DEM', 'BTC', 'XXX', 'USDX'])(
    'does not take "%s" for a currency',
    (text) => {
      expect(isCurrencyCode(text)).toBe(false);
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'does not take the inherited key %s for a currency',
    (text) => {
      expect(isCurrencyCode(text)).toBe(false);
    },
  );
});

describe('currencyCodeOf', () => {
  it('gives a known code as it is', () => {
    expect(currencyCodeOf('EUR')).toBe('EUR');
  });

  it.each(['euro', '__proto__', ''])('throws for "%s" and names it', (text) => {
    expect(() => currencyCodeOf(text)).toThrow(
      new RangeError(`No exchange rate for the currency “${text}”`),
    );
  });
});

describe('the list of currencies', () => {
  it('holds the currencies of the salaries and the base, US dollars', () => {
    expect(CURRENCIES).toEqual(expect.arrayContaining(['USD', 'CAD', 'EUR', 'GBP']));
    expect(BASE_CURRENCY).toBe('USD');
  });

  it('stands in alphabetical order with each code once', () => {
    expect(CURRENCIES.slice(1).filter((code, index) => !(String(CURRENCIES[index]) < code))).toEqual([]);
  });

  it('holds nothing but codes of three capital letters', () => {
    expect(CURRENCIES.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['USD', 'US Dollar', 'US dollars'],
    ['CAD', 'Canadian Dollar', 'Canadian dollars'],
    ['EUR', 'Euro', 'euros'],
    ['GBP', 'British Pound', 'British pounds'],
    ['JPY', 'Japanese Yen', 'Japanese yen'],
  ])('of %s are %s and %s', (code, name, plural) => {
    expect(currencyName(currencyCodeOf(code))).toBe(name);
    expect(currencyPluralName(currencyCodeOf(code))).toBe(plural);
  });
});

describe('symbols', () => {
  it.each([
    ['USD', 'US$'],
    ['CAD', 'C$'],
    ['EUR', '€'],
    ['GBP', '£'],
    ['AUD', 'A$'],
    ['JPY', '¥'],
    ['CHF', 'CHF'],
  ])('%s is written %s', (code, symbol) => {
    expect(currencySymbol(currencyCodeOf(code))).toBe(symbol);
  });

  it('are shared by no two currencies', () => {
    const symbols = CURRENCIES.map(currencySymbol);
    const shared = CURRENCIES.filter((_, index) => symbols.indexOf(String(symbols[index])) !== index);
    expect(shared).toEqual([]);
  });

  it('are never a bare dollar sign and never empty', () => {
    expect(CURRENCIES.filter((code) => ['$', ''].includes(currencySymbol(code)))).toEqual([]);
  });
});

describe('the international dollar', () => {
  it('has names and a sign of its own, and is no currency with a rate', () => {
    expect(currencyPluralName(INTERNATIONAL_DOLLAR)).toBe('international dollars');
    expect(currencySymbol(INTERNATIONAL_DOLLAR)).toBe('Int$');
    expect(isCurrencyCode(INTERNATIONAL_DOLLAR)).toBe(false);
    expect(INTERNATIONAL_DOLLAR).toBe('XXX');
  });
});

describe('digits after the decimal mark', () => {
  it.each([
    ['USD', 2],
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
  ])('of %s are %d', (code, digits) => {
    expect(currencyDigits(currencyCodeOf(code))).toBe(digits);
  });
});
