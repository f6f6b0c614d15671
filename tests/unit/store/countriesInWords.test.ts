import { beforeAll, describe, expect, it } from 'vitest';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import type { Scale } from '../../../src/pay/scale';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { describeStep } from '../../../src/store/describeStep';
import { builtIn, EUR, scaleOf } from '../given';

const country = ['DE'].find(isCountryCode) ?? null;
if (country === null) throw new RangeError('DE');

const inWords = (before: Partial<Scale>, after: Partial<Scale>) =>
  describeStep(builtIn, { ...DEFAULT_VIEW, scale: scaleOf(before) }, { ...DEFAULT_VIEW, scale: scaleOf(after) });

describe('a step of purchasing power', () => {
  it('goes by the code of a country before the parities are there', () => {
    expect(inWords({}, { countries: { EUR: country } })).toBe('salaries in euros in DE');
  });

  describe('once they are there', () => {
    beforeAll(loadPurchasingPower);

    it.each<readonly [Partial<Scale>, Partial<Scale>, string]>([
      [{}, { basis: 'purchasingPower' }, 'figures by purchasing power'],
      [{}, { prices: { country, currency: EUR, parity: 0.7 } }, 'figures in prices of Germany'],
      [{ prices: { country, currency: EUR, parity: 0.7 } }, {}, 'figures in international dollars'],
      [{}, { countries: { EUR: country } }, 'salaries in euros in Germany'],
      [{ countries: { EUR: country } }, {}, 'country of salaries in euros cleared'],
      [{}, { countries: { other: country } }, 'salaries in other in Germany'],
      [{}, { rowCountries: { 19: country } }, 'a salary in Germany'],
      [{ rowCountries: { 19: country } }, {}, 'country of a salary cleared'],
      [{}, { countryColumn: '' }, 'countries by currency alone'],
      [{}, { countryColumn: 'land' }, 'countries from land'],
      [{ countryColumn: 'land' }, {}, 'countries from the best column'],
    ])('from %j to %j is said', (before, after, said) => {
      expect(inWords(before, after)).toBe(said);
    });
  });
});
