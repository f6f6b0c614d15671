import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '../../../src/pay/currency';
import {
  ageInDays,
  DATED_RATES,
  datedRate,
  type EditedRates,
  isEditedRate,
  isExchangeRate,
  rateInForce,
} from '../../../src/pay/exchangeRates';
import { CAD, EUR, GBP, USD } from '../given';

describe('the dated rates', () => {
  it('are of 29 September 2026, quoted for one US dollar, with their source and licence', () => {
    expect(DATED_RATES).toMatchObject({
      date: '2026-09-29',
      base: 'USD',
      source: '@fawazahmed0/currency-api 2026.9.29',
      licence: 'CC0-1.0',
      rates: { USD: 1, EUR: 0.88022588, CAD: 1.41883839, GBP: 0.75538854 },
    });
  });

  // 1 ÷ the units for one US dollar, worked out with decimal arithmetic.
  it.each([
    ['US dollars', USD, 1],
    ['Canadian dollars', CAD, 0.704_801_904_887_842_8],
    ['euros', EUR, 1.136_072_027_330_076],
    ['pounds', GBP, 1.323_822_042_627_229],
  ])('turn the units for one US dollar round for %s', (_, currency, rate) => {
    expect(datedRate(currency)).toBeCloseTo(rate, 14);
  });

  it('are rates for every currency', () => {
    expect(CURRENCIES.filter((currency) => !isExchangeRate(datedRate(currency)))).toEqual([]);
  });
});

describe('isExchangeRate', () => {
  it.each([0.7048, 1, 1e-9, 1e9])('takes %d', (value) => {
    expect(isExchangeRate(value)).toBe(true);
  });

  it.each([
    0,
    -0,
    -0.7,
    -1e-9,
    9.99e-10,
    Number.MIN_VALUE,
    1_000_000_001,
    1e308,
    Number.MAX_VALUE,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NaN,
  ])('refuses %d', (value) => {
    expect(isExchangeRate(value)).toBe(false);
  });
});

describe('the rate in force', () => {
  it('is the edited rate where there is one, else the dated one', () => {
    expect(rateInForce(CAD, { CAD: 0.9533 })).toBe(0.9533);
    expect(rateInForce(CAD, { EUR: 0.9533 })).toBe(datedRate(CAD));
    expect(isEditedRate(CAD, { CAD: 0.9533 })).toBe(true);
    expect(isEditedRate(CAD, { EUR: 0.9533 })).toBe(false);
  });

  it('is 1 for the base whatever was edited', () => {
    expect(rateInForce(USD, { USD: 2 })).toBe(1);
  });

  it('takes no rate that the edited rates inherit', () => {
    const edited: EditedRates = {};
    Reflect.setPrototypeOf(edited, { CAD: 2 });
    expect(edited['CAD']).toBe(2);
    expect(isEditedRate(CAD, edited)).toBe(false);
    expect(rateInForce(CAD, edited)).toBe(datedRate(CAD));
  });
});

describe('the age of rates', () => {
  it.each([
    ['2026-09-29T00:00:00Z', 0],
    ['2026-09-29T23:59:59Z', 0],
    ['2026-09-30T00:00:00Z', 1],
    ['2026-10-29T12:00:00Z', 30],
    ['2027-09-29T00:00:00Z', 365],
    // Already the 30th in India, still the 29th in UTC.
    ['2026-09-30T01:00:00+05:30', 0],
    // Still the 29th in California, already the 30th in UTC.
    ['2026-09-29T20:00:00-07:00', 1],
  ])('at %s is %d days', (today, days) => {
    expect(ageInDays('2026-09-29', new Date(today))).toBe(days);
  });

  it('is below 0 where a clock runs late', () => {
    expect(ageInDays('2026-09-29', new Date('2026-09-01T00:00:00Z'))).toBe(-28);
  });
});
