import { beforeAll, describe, expect, it } from 'vitest';
import { type CountryCode, isCountryCode } from '../../../../src/pay/purchasingPower';
import type { Scale } from '../../../../src/pay/scale';
import { countriesInWords } from '../../../../src/query/purchasing/countriesInWords';
import { loadPurchasingPower } from '../../../../src/query/purchasingPower';
import { ask, builtIn, categoryColumn, datasetOf, openedOf, scaleOf } from '../../given';

beforeAll(loadPurchasingPower);

function codeOf(text: string): CountryCode {
  if (isCountryCode(text)) return text;
  throw new RangeError(text);
}

function said(dataset: Parameters<typeof ask>[0], change: Partial<Scale> = {}): string {
  return countriesInWords(ask(dataset, { scale: scaleOf({ basis: 'purchasingPower', ...change }) }).measure);
}

const OPEN = 'euros in any of 21 countries (no country is named: the figure with “≈” is the middle between the dearest and the cheapest)';
const ASSUMED = 'US dollars in the United States, Canadian dollars in Canada, British pounds in the United Kingdom (assumed: no country is named)';

describe('the countries that figures by purchasing power stand on', () => {
  it('are said to be assumed or open where none is named', () => {
    expect(said(builtIn)).toBe(`${ASSUMED}; ${OPEN}`);
  });

  it('are said to be chosen where they were', () => {
    expect(said(builtIn, { countries: { EUR: codeOf('DE') } })).toBe(`Euros in Germany (chosen); ${ASSUMED}`);
    expect(said(datasetOf([['EUR', 1], ['EUR', 2]]), { rowCountries: { 1: codeOf('NL') } })).toBe(
      `1 salary in euros in the Netherlands (chosen); ${OPEN}`,
    );
  });

  it('are counted where rows name them, and left out without a parity', () => {
    const named = openedOf(datasetOf([['EUR', 1], ['EUR', 2], ['USD', 3], ['XPF', 4]]), [
      categoryColumn('country', ['DE', 'FR', '', '']),
    ]);
    expect(said(named)).toBe('2 salaries in the country that the row names; US dollars in the United States (assumed: no country is named)');
  });

  it('are named as far as eight', () => {
    const codes = ['USD', 'CAD', 'GBP', 'CHF', 'JPY', 'INR', 'SEK', 'NOK', 'DKK', 'PLN'];
    expect(said(datasetOf(codes.map((code) => [code, 1] as const)))).toContain('Norwegian kroner in Norway, 2 more (assumed');
  });

  it('are none at market rate', () => {
    expect(countriesInWords(ask(builtIn).measure)).toBe('');
  });
});
