import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodeOf, currencyPluralName, INTERNATIONAL_DOLLAR, isCurrencyCode } from '../../../src/pay/currency';
import { formatPay, formatPayDifference, formatShortPay } from '../../../src/pay/formatPay';
import { payOf } from '../../../src/pay/pay';
import { PUBLISHED_PARITIES } from '../../../src/pay/publishedParities';
import {
  countriesOfCurrency,
  type Country,
  isCountryCode,
  isOldParity,
  purchasingFactor,
  readPurchasingPower,
} from '../../../src/pay/purchasingPower';

function country(code: string): Country {
  const found = [...PUBLISHED_PARITIES.countries.values()].find((known) => known.code === code);
  if (found === undefined) throw new RangeError(`No country ${code}`);
  return found;
}

function worth(amount: number, currency: string, where: string, prices: string | null = null): number | null {
  const factor = purchasingFactor(currencyCodeOf(currency), country(where), prices === null ? null : country(prices), {});
  return factor === null ? null : amount * factor;
}

function codesOf(currency: string): string[] {
  return countriesOfCurrency(currencyCodeOf(currency), PUBLISHED_PARITIES)
    .map(({ code }) => String(code))
    .sort();
}

/** A file with one country. */
function fileOf(code: string, currency: string, parity: number | null) {
  const record = { name: 'Atlantis', alpha3: 'ATL', names: [], currency, parity, year: 2024, absent: null };
  return { source: 'a source', licence: 'a licence', countries: { [code]: record } };
}

describe('the published parities', () => {
  it('name their source and licence', () => {
    expect(PUBLISHED_PARITIES.source).toBe('World Bank, World Development Indicators, PA.NUS.PPP');
    expect(PUBLISHED_PARITIES.licence).toBe('CC BY 4.0');
  });

  it('are those of the World Bank', () => {
    expect(country('US')).toMatchObject({ name: 'United States', currency: 'USD', parity: 1, year: 2024 });
    expect(country('CA')).toMatchObject({ currency: 'CAD', parity: 1.150472, year: 2024 });
    expect(country('DE')).toMatchObject({ currency: 'EUR', parity: 0.700862, year: 2024 });
  });

  it('give Bulgaria’s figure of 0.757952 leva in euros', () => {
    expect(country('BG')).toMatchObject({ currency: 'EUR', parity: 0.387535, year: 2024 });
  });

  it('give those of Liberia and of West Bank and Gaza in US dollars, as they are', () => {
    expect(country('LR')).toMatchObject({ currency: 'USD', parity: 0.455092 });
    expect(country('PS')).toMatchObject({ currency: 'USD', parity: 0.593054 });
  });

  it.each(['CU', 'IR', 'SD', 'SO', 'SS', 'SY', 'VE', 'ZW'])('leave out the one of %s and say why', (code) => {
    expect(country(code)).toMatchObject({ parity: null, year: null });
    expect(country(code).absent).toMatch(/\w/);
  });

  it('know countries without any', () => {
    expect(country('TW')).toMatchObject({ name: 'Taiwan', currency: 'TWD', parity: null, absent: null });
  });

  it('keep old ones with their year', () => {
    expect(country('YE')).toMatchObject({ parity: 93.631317, year: 2013 });
    expect(country('VG')).toMatchObject({ parity: 1.02023, year: 2017 });
  });
});

describe('readPurchasingPower', () => {
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, null])('takes a parity of %s for none', (parity) => {
    const table = readPurchasingPower(fileOf('AA', 'USD', parity));
    expect([...table.countries.values()]).toMatchObject([{ code: 'AA', parity: null, year: null }]);
  });

  it('keeps whatever is above 0 and finite', () => {
    const figures = fc.double({ min: Number.MIN_VALUE, noDefaultInfinity: true, noNaN: true });
    fc.assert(
      fc.property(figures, (parity) => {
        const table = readPurchasingPower(fileOf('AA', 'USD', parity));
        expect([...table.countries.values()]).toMatchObject([{ parity, year: 2024 }]);
      }),
    );
  });

  it('leaves out what is no country code, and money without a rate', () => {
    expect(readPurchasingPower(fileOf('__proto__', 'USD', 1)).countries.size).toBe(0);
    expect(readPurchasingPower(fileOf('AA', 'XAU', 1)).countries.size).toBe(0);
  });

  it('orders countries by name', () => {
    const names = [...PUBLISHED_PARITIES.countries.values()].map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
  });
});

describe('isCountryCode', () => {
  it('is a matter of form: two capital letters', () => {
    expect(['DE', 'ZZ'].every(isCountryCode)).toBe(true);
    expect(['de', 'DEU', '', '__proto__', 'D1', 'DE '].some(isCountryCode)).toBe(false);
  });
});

describe('isOldParity', () => {
  it('is one of a year before 2023', () => {
    expect(isOldParity(2022)).toBe(true);
    expect(isOldParity(2023)).toBe(false);
  });
});

describe('countriesOfCurrency', () => {
  it.each([
    ['USD', 'US'], ['GBP', 'GB'], ['CAD', 'CA'], ['CHF', 'CH'], ['AUD', 'AU'], ['NZD', 'NZ'], ['DKK', 'DK'], ['NOK', 'NO'],
    ['ZAR', 'ZA'], ['INR', 'IN'], ['ILS', 'IL'], ['MAD', 'MA'], ['JPY', 'JP'], ['LRD', 'LR'], ['PAB', 'PA'], ['VES', 'VE'],
  ])('gives %s to the country that issues it alone', (currency, code) => {
    expect(codesOf(currency)).toEqual([code]);
  });

  it('gives the euro to the 21 members of the euro area, not to those who only use it', () => {
    expect(codesOf('EUR').join(' ')).toBe('AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK');
  });

  it.each([
    ['XOF', 'BF BJ CI GW ML NE SN TG'],
    ['XAF', 'CF CG CM GA GQ TD'],
    ['XCD', 'AG AI DM GD KN LC MS VC'],
    ['XCG', 'CW SX'],
    ['XPF', 'NC PF WF'],
  ])('gives %s to all members of its union', (currency, codes) => {
    expect(codesOf(currency).join(' ')).toBe(codes);
  });
});

describe('the international dollar', () => {
  it('is written as dollars are, and is no currency', () => {
    const pay = (amount: number, period: 'year' | 'hour' = 'year') => payOf(amount, INTERNATIONAL_DOLLAR, period);
    expect(formatPay(pay(130_786.4))).toBe('Int$130,786');
    expect(formatPay(pay(46.5, 'hour'))).toBe('Int$46.50');
    expect(formatShortPay(pay(3_287_000_000))).toBe('Int$3.287B');
    expect(formatPayDifference(pay(-5_000))).toBe('−Int$5,000');
    expect(currencyPluralName(INTERNATIONAL_DOLLAR)).toBe('international dollars');
    expect(isCurrencyCode(INTERNATIONAL_DOLLAR)).toBe(false);
  });
});

describe('purchasingFactor', () => {
  it('takes a US dollar in the United States for an international dollar', () => {
    expect(worth(130_786, 'USD', 'US')).toBe(130_786);
  });

  it('divides pay in Canadian dollars by Canada’s parity', () => {
    // 137,192 ÷ 1.150472
    expect(worth(137_192, 'CAD', 'CA')).toBeCloseTo(119_248.45, 2);
  });

  it('makes more of a euro where prices are lower', () => {
    // 93,000 ÷ 0.387535, ÷ 0.700862, ÷ 0.815579
    expect(worth(93_000, 'EUR', 'BG')).toBeCloseTo(239_978.32, 2);
    expect(worth(93_000, 'EUR', 'DE')).toBeCloseTo(132_693.74, 2);
    expect(worth(93_000, 'EUR', 'LU')).toBeCloseTo(114_029.42, 2);
  });

  it('says what buys as much in another country, in its currency', () => {
    // 137,192 ÷ 1.150472 × 0.700862
    expect(worth(137_192, 'CAD', 'CA', 'DE')).toBeCloseTo(83_576.71, 2);
    expect(worth(50_000, 'EUR', 'DE', 'DE')).toBeCloseTo(50_000, 9);
  });

  it('converts pay in other money at the market rate first', () => {
    const rate = 2;
    const edited = { EUR: rate };
    // US$100,000 in Germany at US$2 for a euro: 100,000 ÷ 2 ÷ 0.700862
    expect(100_000 * Number(purchasingFactor(currencyCodeOf('USD'), country('DE'), null, edited))).toBeCloseTo(71_340.72, 2);
  });

  it('is null where one of the countries has no parity', () => {
    expect(worth(1, 'VES', 'VE')).toBeNull();
    expect(worth(1, 'USD', 'US', 'VE')).toBeNull();
  });

  it('leads from one country to another and back to the same', () => {
    const priced = [...PUBLISHED_PARITIES.countries.values()].filter(({ parity }) => parity !== null);
    fc.assert(
      fc.property(fc.constantFrom(...priced), fc.constantFrom(...priced), (here, there) => {
        const out = Number(purchasingFactor(here.currency, here, there, {}));
        const back = Number(purchasingFactor(there.currency, there, here, {}));
        expect(out * back).toBeCloseTo(1, 9);
      }),
    );
  });
});
