import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { prepareLink } from '../../../src/store/prepareLink';
import { isCountryCode, type CountryCode } from '../../../src/pay/purchasingPower';
import { isPurchasingPowerLoaded, loadPurchasingPower, purchasingPower } from '../../../src/query/purchasingPower';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { writeDatasetLink } from '../../../src/store/datasetInLink';
import { readLink } from '../../../src/store/readLink';
import { writeLink } from '../../../src/store/writeLink';
import { builtIn, categoryColumn, datasetOf, EUR, openedOf, scaleOf } from '../given';

function codeOf(text: string): CountryCode {
  if (isCountryCode(text)) return text;
  throw new RangeError(text);
}

const DE = codeOf('DE');
const IN_GERMANY = { country: DE, currency: EUR, parity: 0.700862 };
const scaleIn = (search: string, dataset: Dataset = builtIn) => readLink(search, dataset).view.scale;
const noticesOf = (search: string, dataset: Dataset = builtIn) => readLink(search, dataset).notices.map(({ text }) => text);

const opened = openedOf(datasetOf([['EUR', 1], ['EUR', 2]]), [
  categoryColumn('employee_residence', ['DE', 'FR']),
  categoryColumn('company_location', ['FR', 'FR']),
]);

describe('before the parities are loaded', () => {
  it('nothing of purchasing power can be had, and a link says so', () => {
    expect(isPurchasingPowerLoaded()).toBe(false);
    expect(() => purchasingPower()).toThrow('not loaded');
    const search = '?basis=purchasingPower&prices=DE&country=EUR:DE&salary=20:DE&where=';
    expect(readLink(search, builtIn).view).toEqual(DEFAULT_VIEW);
    const why = '(the parities could not be loaded)';
    expect(noticesOf(search)).toEqual([
      `Not used from this link: basis=purchasingPower, prices=DE, country=EUR:DE, salary=20:DE, where= ${why}.`,
    ]);
  });

  it('a link that needs none of them fetches none', () => {
    expect(prepareLink('?basis=market&currency=EUR&is.country=DE')).toBeNull();
    expect(isPurchasingPowerLoaded()).toBe(false);
  });

  it.each(['?basis=purchasingPower', '?prices=DE', '?country=EUR:DE', '?salary=20:DE', '?where='])(
    'the link %s fetches them',
    async (search) => {
      await prepareLink(search);
      expect(isPurchasingPowerLoaded()).toBe(true);
    },
  );
});

describe('a link of purchasing power', () => {
  it.each([
    ['?basis=purchasingPower', { basis: 'purchasingPower' }],
    ['?prices=DE', { prices: IN_GERMANY }],
    ['?country=EUR:DE&country=USD:EC', { countries: { EUR: 'DE', USD: 'EC' } }],
    ['?country=EUR:DE&country=EUR:FR', { countries: { EUR: 'FR' } }],
    ['?salary=20:DE', { rowCountries: { 19: 'DE' } }],
    ['?where=', { countryColumn: '' }],
  ])('reads %s', async (search, change) => {
    await loadPurchasingPower();
    expect(readLink(search, builtIn)).toEqual({ view: { ...DEFAULT_VIEW, scale: { ...scaleOf({}), ...change } }, notices: [] });
  });

  it('reads the column that names the countries', () => {
    expect(scaleIn('?where=company_location', opened).countryColumn).toBe('company_location');
  });

  it.each([
    ['?basis=purchasing', 'basis=purchasing (a basis is “published”, “market” or “purchasingPower”)'],
    ['?prices=VE', 'prices=VE (there is no parity for it)'],
    ['?prices=__proto__', 'prices=__proto__ (there is no parity for it)'],
    ['?country=EUR', 'country=EUR (the country of a currency is written as EUR:DE)'],
    ['?country=EUX:DE', 'country=EUX:DE (the country of a currency is written as EUR:DE)'],
    ['?country=EUR:ZZ', 'country=EUR:ZZ (ZZ is no country here)'],
    ['?salary=0:DE', 'salary=0:DE (the country of the salary at a place on the page is written as 20:DE)'],
    ['?salary=23:DE', 'salary=23:DE (the country of the salary at a place on the page is written as 20:DE)'],
    ['?salary=1:ZZ', 'salary=1:ZZ (ZZ is no country here)'],
    ['?where=nowhere', 'where=nowhere (these salaries have no column of countries of that name)'],
  ])('refuses %s and says why', (search, said) => {
    expect(readLink(search, builtIn).view).toEqual(DEFAULT_VIEW);
    expect(noticesOf(search)).toEqual([`Not used from this link: ${said}.`]);
  });

  it('names no row of opened data, whether it is read or written', () => {
    expect(scaleIn('?salary=1:DE', opened).rowCountries).toEqual({});
    const view = { ...DEFAULT_VIEW, scale: scaleOf({ rowCountries: { 0: DE }, countries: { EUR: DE } }) };
    expect(writeDatasetLink(opened, view)).not.toContain('salary');
    expect(writeDatasetLink(opened, view)).toContain('country=EUR:DE');
    expect(writeDatasetLink(builtIn, view)).toContain('salary=1:DE');
  });

  it('is written as it is read', () => {
    const scale = scaleOf({
      basis: 'purchasingPower',
      prices: IN_GERMANY,
      countries: { EUR: DE },
      rowCountries: { 19: DE },
      countryColumn: '',
    });
    const link = writeLink({ ...DEFAULT_VIEW, scale });
    expect(link).toBe('?basis=purchasingPower&prices=DE&country=EUR:DE&salary=20:DE&where=&rates=2026-09-29');
    expect(scaleIn(link)).toEqual(scale);
  });
});
