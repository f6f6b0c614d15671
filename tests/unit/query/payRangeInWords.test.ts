import { beforeAll, describe, expect, it } from 'vitest';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import { payRangeInWords } from '../../../src/query/payRangeInWords';
import { CAD, EUR, scaleOf } from '../given';

beforeAll(loadPurchasingPower);

describe('payRangeInWords', () => {
  it('says bounds in the currency of the scale, either of them left out', () => {
    expect(payRangeInWords({ low: 50_000, high: null }, scaleOf({}))).toBe('from US$50,000');
    expect(payRangeInWords({ low: null, high: 90_000 }, scaleOf({ target: EUR }))).toBe('up to €90,000');
    expect(payRangeInWords({ low: 20, high: 40.5 }, scaleOf({ target: CAD, period: 'hour' }))).toBe('C$20.00 to C$40.50');
  });

  it('says by purchasing power international dollars, or the money whose prices are chosen', () => {
    const DE = 'DE';
    if (!isCountryCode(DE)) throw new RangeError(DE);
    expect(payRangeInWords({ low: 1_000, high: null }, scaleOf({ basis: 'purchasingPower' }))).toBe('from Int$1,000');
    const prices = { country: DE, currency: EUR, parity: 0.7 };
    expect(payRangeInWords({ low: 1_000, high: null }, scaleOf({ basis: 'purchasingPower', prices }))).toBe('from €1,000');
  });

  it('names no currency as published, where each salary has its own', () => {
    expect(payRangeInWords({ low: 50_000, high: 1e6 }, scaleOf({ basis: 'published' }))).toBe('50,000 to 1,000,000');
  });
});
