import { describe, expect, it } from 'vitest';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import { rangeOnScale } from '../../../src/query/rangeOnScale';
import { EUR, JPY, scaleOf } from '../given';

const dollars = scaleOf({});

describe('rangeOnScale', () => {
  it('converts a range to another currency, to four digits', () => {
    const range = rangeOnScale({ low: 100_000, high: null }, dollars, scaleOf({ target: EUR }));
    // At US$1.136 for a euro.
    expect(range).toEqual({ low: 88_020, high: null });
    const back = rangeOnScale(range, scaleOf({ target: EUR }), dollars);
    expect(back?.low).toBeCloseTo(100_000, -2);
  });

  it('converts it to another pay period', () => {
    const hourly = rangeOnScale({ low: 104_000, high: 208_000 }, dollars, scaleOf({ period: 'hour' }));
    expect(hourly).toEqual({ low: 50, high: 100 });
  });

  it('leaves it alone where its unit stays', () => {
    const range = { low: 1, high: 2 };
    expect(rangeOnScale(range, dollars, scaleOf({ editedRates: { EUR: 2 } }))).toBe(range);
    const published = scaleOf({ basis: 'published' });
    expect(rangeOnScale(range, published, { ...published, target: JPY })).toBe(range);
    const DE = 'DE';
    if (!isCountryCode(DE)) throw new RangeError(DE);
    // Prices act by purchasing power alone.
    const prices = { country: DE, currency: EUR, parity: 0.7 };
    expect(rangeOnScale(range, published, { ...published, prices })).toBe(range);
    expect(rangeOnScale(range, { ...dollars, prices }, dollars)).toBe(range);
    expect(rangeOnScale({ low: 104_000, high: null }, { ...dollars, prices }, scaleOf({ period: 'hour' }))).toEqual({ low: 50, high: null });
    expect(rangeOnScale(range, published, { ...published, period: 'month' })).toEqual({ low: 0.08333, high: 0.1667 });
    expect(rangeOnScale(null, dollars, scaleOf({ target: EUR }))).toBeNull();
  });

  it('converts it to the prices of another country, and back to international dollars', () => {
    const DE = 'DE';
    if (!isCountryCode(DE)) throw new RangeError(DE);
    const international = scaleOf({ basis: 'purchasingPower' });
    const german = { ...international, prices: { country: DE, currency: EUR, parity: 0.7 } };
    expect(rangeOnScale({ low: 100_000, high: null }, international, german)).toEqual({ low: 70_000, high: null });
    expect(rangeOnScale({ low: null, high: 70_000 }, german, international)).toEqual({ low: null, high: 100_000 });
    const range = { low: 1, high: 2 };
    expect(rangeOnScale(range, german, { ...german, target: JPY })).toBe(range);
    expect(rangeOnScale({ low: 12, high: 24 }, german, { ...german, period: 'month' })).toEqual({ low: 1, high: 2 });
  });

  it('gives it up with the basis', () => {
    expect(rangeOnScale({ low: 1, high: 2 }, dollars, scaleOf({ basis: 'published' }))).toBeNull();
  });
});
