import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import { comparableFactor, isBasis, type Prices, shownCurrency } from '../../../src/pay/scale';
import { anyCurrency, anyPeriod, anyScale } from '../arbitraries';
import { CAD, EUR, GBP, scaleOf, USD } from '../given';

const BRITISH_PRICES = britishPrices();

function britishPrices(): Prices {
  const country = 'GB';
  if (!isCountryCode(country)) throw new RangeError(country);
  return { country, currency: GBP, parity: 0.5 };
}

describe('isBasis', () => {
  it.each([
    ['published', true],
    ['market', true],
    ['purchasingPower', true],
    ['', false],
    ['Market', false],
    ['ppp', false],
    ['__proto__', false],
    ['constructor', false],
  ])('of "%s" is %s', (text, known) => {
    expect(isBasis(text)).toBe(known);
  });
});

describe('shownCurrency', () => {
  it('is the published one on an as-published scale, else the target', () => {
    expect(shownCurrency(CAD, scaleOf({ basis: 'published', target: EUR }))).toBe('CAD');
    expect(shownCurrency(CAD, scaleOf({ basis: 'market', target: EUR }))).toBe('EUR');
  });

  it('is the international dollar by purchasing power, or the currency of the prices it is said in', () => {
    const scale = scaleOf({ basis: 'purchasingPower', target: EUR });
    expect(shownCurrency(CAD, scale)).toBe('XXX');
    expect(shownCurrency(CAD, { ...scale, prices: BRITISH_PRICES })).toBe('GBP');
    expect(shownCurrency(CAD, { ...scale, basis: 'market', prices: BRITISH_PRICES })).toBe('EUR');
  });
});

describe('comparableFactor', () => {
  it('is the rate at market rates', () => {
    // 1 ÷ 1.41883839
    expect(comparableFactor(CAD, 'year', scaleOf({}))).toBeCloseTo(0.704_801_904_887_842_8, 14);
    // C$137,192 × 0.7048019048878428 = US$96,693.18293537293
    expect(137_192 * comparableFactor(CAD, 'year', scaleOf({}))).toBeCloseTo(96_693.182_935_372_93, 8);
  });

  it('goes over the US dollar between two other currencies', () => {
    // One pound: 0.88022588 ÷ 0.75538854 = 1.165262422302587 euros.
    const factor = comparableFactor(GBP, 'year', scaleOf({ target: EUR }));
    expect(factor).toBeCloseTo(0.880_225_88 / 0.755_388_54, 14);
  });

  it('counts edited rates of the currency and of the target', () => {
    const editedRates = { CAD: 0.9, EUR: 1.2 };
    expect(comparableFactor(CAD, 'year', scaleOf({ editedRates }))).toBe(0.9);
    expect(comparableFactor(CAD, 'year', scaleOf({ editedRates, target: EUR }))).toBeCloseTo(0.75, 14);
    expect(comparableFactor(USD, 'year', scaleOf({ editedRates, target: EUR }))).toBeCloseTo(1 / 1.2, 14);
  });

  it('is exactly 1 for the target itself, whatever its rate', () => {
    expect(comparableFactor(EUR, 'year', scaleOf({ target: EUR }))).toBe(1);
    expect(comparableFactor(EUR, 'year', scaleOf({ target: EUR, editedRates: { EUR: 3 } }))).toBe(1);
  });

  it('counts no rate as published, only the pay period', () => {
    const perMonth = scaleOf({ basis: 'published', period: 'month', editedRates: { CAD: 2 } });
    expect(comparableFactor(CAD, 'month', perMonth)).toBe(1);
    expect(comparableFactor(CAD, 'year', perMonth)).toBe(1 / 12);
  });

  it('by purchasing power counts the parity of the prices it is said in, and no rate', () => {
    const scale = scaleOf({ basis: 'purchasingPower', editedRates: { CAD: 2 } });
    expect(comparableFactor(CAD, 'month', scale)).toBe(12);
    // 12 months at 0.5 pounds for one international dollar.
    expect(comparableFactor(CAD, 'month', { ...scale, prices: BRITISH_PRICES })).toBe(6);
    expect(comparableFactor(GBP, 'year', { ...scale, prices: BRITISH_PRICES })).toBe(0.5);
  });

  it('counts the pay period of the figure, that of the scale and the working year', () => {
    const workingYear = { hours: 1650, days: 220 };
    expect(comparableFactor(USD, 'hour', scaleOf({}))).toBe(2080);
    expect(comparableFactor(USD, 'hour', scaleOf({ workingYear }))).toBe(1650);
    expect(comparableFactor(USD, 'day', scaleOf({ workingYear, period: 'hour' }))).toBe(220 / 1650);
    expect(comparableFactor(USD, 'week', scaleOf({ period: 'month' }))).toBe(52 / 12);
  });

  it('gives the figure back after converting there and back', () => {
    fc.assert(
      fc.property(
        anyScale.filter(({ basis }) => basis !== 'purchasingPower'),
        anyCurrency,
        anyCurrency,
        anyPeriod,
        anyPeriod,
        fc.double({ min: 0.01, max: 1e12, noNaN: true }),
        (scale, from, to, fromPeriod, toPeriod, figure) => {
          const there = comparableFactor(from, fromPeriod, { ...scale, target: to, period: toPeriod });
          const back = comparableFactor(to, toPeriod, { ...scale, target: from, period: fromPeriod });
          expect(Math.abs(figure * there * back - figure)).toBeLessThanOrEqual(figure * 1e-12);
        },
      ),
    );
  });

  it('is the same on the way over a third currency', () => {
    fc.assert(
      fc.property(anyScale, anyCurrency, anyCurrency, anyCurrency, (scale, from, over, to) => {
        const market = { ...scale, basis: 'market', period: 'year' } as const;
        const direct = comparableFactor(from, 'year', { ...market, target: to });
        const detour =
          comparableFactor(from, 'year', { ...market, target: over }) *
          comparableFactor(over, 'year', { ...market, target: to });
        expect(Math.abs(detour - direct)).toBeLessThanOrEqual(direct * 1e-12);
      }),
    );
  });
});
