import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_PARITIES } from '../../../src/pay/publishedParities';
import { readPurchasingPower } from '../../../src/pay/purchasingPower';
import { createCountryReader } from '../../../src/pay/readCountry';

const readCountry = createCountryReader(PUBLISHED_PARITIES);
const countries = [...PUBLISHED_PARITIES.countries.values()];

describe('createCountryReader', () => {
  it.each([
    ['Germany', 'DE'], ['germany ', 'DE'], ['GERMANY', 'DE'], ['Deutschland', 'DE'], ['España', 'ES'], ['Espana', 'ES'],
    ['日本', 'JP'], ['Türkiye', 'TR'], ['TÜRKİYE', 'TR'], ['Turkey', 'TR'], ['Polska', 'PL'], ['Ελλάδα', 'GR'],
    ['UK', 'GB'], ['U.K.', 'GB'], ['England', 'GB'], ['Great Britain', 'GB'], ['USA', 'US'], ['U.S.', 'US'], ['United States of America', 'US'],
    ['Holland', 'NL'], ['The Netherlands', 'NL'], ['South Korea', 'KR'], ['Korea, Republic of', 'KR'], ['Korea, Rep.', 'KR'], ['대한민국', 'KR'],
    ['Czech Republic', 'CZ'], ['Czechia', 'CZ'], ['Ivory Coast', 'CI'], ["Cote d'Ivoire", 'CI'], ['Viet Nam', 'VN'], ['Bahamas, The', 'BS'],
    ['Congo, Dem. Rep.', 'CD'], ['Congo, Rep.', 'CG'], ['Saint Lucia', 'LC'], ['St. Lucia', 'LC'], ['Trinidad & Tobago', 'TT'], ['UAE', 'AE'],
    ['Bosnia', 'BA'], ['Brunei Darussalam', 'BN'], ['Plurinational State of Bolivia', 'BO'], ['Belorussia', 'BY'], ['Zaire', 'CD'], ['Republic of Congo', 'CG'],
    ['PRC', 'CN'], ['Cabo Verde', 'CV'], ['Federal Republic of Germany', 'DE'], ['Arab Republic of Egypt', 'EG'], ['Federated States of Micronesia', 'FM'], ['Hellas', 'GR'],
    ['Hong Kong SAR', 'HK'], ['Republic of Ireland', 'IE'], ['Kyrgyz Republic', 'KG'], ['Lao PDR', 'LA'], ['Republic of Moldova', 'MD'], ['FYROM', 'MK'], ['Burma', 'MM'],
    ['Macau', 'MO'], ['The Philippines', 'PH'], ['Palestine', 'PS'], ['Russian Federation', 'RU'], ['KSA', 'SA'], ['Slovak Republic', 'SK'], ['St. Maarten', 'SX'],
    ['Swaziland', 'SZ'], ['East Timor', 'TL'], ['Chinese Taipei', 'TW'], ['United Republic of Tanzania', 'TZ'], ['Saint Vincent and the Grenadines', 'VC'],
    ['Syrian Arab Republic', 'SY'], ['DRC', 'CD'], ['Congo - Kinshasa', 'CD'], ['Democratic Republic of Congo', 'CD'], ['Congo Republic', 'CG'], ['Congo - Brazzaville', 'CG'],
    ['Lao People’s Democratic Republic', 'LA'], ['Kingdom of the Netherlands', 'NL'], ['U.S.A.', 'US'], ['The United States', 'US'], ['한국', 'KR'],
    ['Taiwan, Province of China', 'TW'], ['Taiwan (Province of China)', 'TW'], ['XKX', 'XK'], ['DPRK', 'KP'], ['Vatican', 'VA'], ['Holy See', 'VA'],
    ['Falkland Islands (Malvinas)', 'FK'], ['Bolivarian Republic of Venezuela', 'VE'], ['Kingdom of Saudi Arabia', 'SA'],
    ['Hong Kong', 'HK'], ['Taiwan', 'TW'], ['Iran (Islamic Republic of)', 'IR'], ['Guinea-Bissau', 'GW'], ['Northern Ireland', 'GB'],
  ])('reads %s as %s, wherever it stands', (text, code) => {
    expect(readCountry(text, 'place')).toBe(code);
    expect(readCountry(text, 'country')).toBe(code);
  });

  it.each([
    ['Berlin, Germany', 'DE'], ['Toronto, ON, Canada', 'CA'], ['London, UK', 'GB'], ['New York, NY, USA', 'US'], ['Remote (Poland)', 'PL'],
    ['Germany (Remote)', 'DE'], ['Remote - Spain', 'ES'], ['Remote, US', 'US'], ['Atlanta, Georgia, USA', 'US'], ['Mexico City, Mexico', 'MX'],
    ['Port of Spain, Trinidad and Tobago', 'TT'], ['Berlin, Germany / Remote', 'DE'], ['Berlin, Germany or Hamburg, Germany', 'DE'],
    ['Luxembourg, Luxembourg', 'LU'], ['Boston and Cambridge, United States', 'US'], ['Mostar, Bosnia and Herzegovina', 'BA'], ['Québec – Canada', 'CA'],
    ['Hybrid / Spain', 'ES'], ['Onsite; Spain', 'ES'], ['On site / Spain', 'ES'], ['Office or Spain', 'ES'], ['In office / Spain', 'ES'],
    ['Fully remote / Spain', 'ES'], ['Home office / Spain', 'ES'],
  ])('reads the country of %s as %s', (text, code) => {
    expect(readCountry(text, 'place')).toBe(code);
  });

  it.each([
    'San Francisco, CA', 'Wilmington, DE', 'Basel, BS', 'Torino, TO', 'Atlanta, Georgia', 'Georgia', 'Paris, Texas', 'Lebanon, Ohio',
    'CA', 'DE', 'IN', 'PER', 'can', 'us and them', 'Korea', 'Congo', 'Virgin Islands', 'Remote', 'Worldwide', 'Europe', 'EU', '', ' , ',
    'Germany / Austria', 'Austria, Germany', 'Austria and Germany', 'Germany and Boston', 'London, UK and Berlin, Germany', 'Vienna, Austria; Boston', '__proto__', 'constructor',
    'Germany '.repeat(20), 'Germany'.padEnd(121),
  ])('leaves open which country “%s” is', (text) => {
    expect(readCountry(text, 'place')).toBeNull();
  });

  it.each([
    ['CA', 'CA'], ['de', 'DE'], [' IN ', 'IN'], ['PER', 'PE'], ['gbr', 'GB'], ['Georgia', 'GE'], ['UK', 'GB'], ['XK', 'XK'], ['XKX', 'XK'],
  ])('reads “%s” as %s where the column holds countries', (text, code) => {
    expect(readCountry(text, 'country')).toBe(code);
  });

  it.each(['San Francisco, CA', 'ZZ', 'ZZZ', 'Korea', 'Worldwide', '12', '__proto__'])(
    'leaves open “%s” even there',
    (text) => {
      expect(readCountry(text, 'country')).toBeNull();
    },
  );

  it('reads a text of 120 characters, as long as a place may be', () => {
    expect(readCountry('Germany'.padEnd(120), 'place')).toBe('DE');
  });

  it('reads every country’s name, both codes and World Bank name', () => {
    for (const { code, alpha3, name, names } of countries) {
      const texts = [code, alpha3, name, ...names];
      expect(texts.map((text) => readCountry(text, 'country'))).toEqual(texts.map(() => code));
    }
  });

  it('reads no country out of a name that two have', () => {
    const record = { name: 'Twin', names: [], currency: 'USD', parity: 1, year: 2024, absent: null };
    const twins = readPurchasingPower({
      source: '',
      licence: '',
      countries: { AA: { ...record, alpha3: 'AAA' }, BB: { ...record, alpha3: 'BBB' } },
    });
    expect(createCountryReader(twins)('Twin', 'country')).toBeNull();
    expect(createCountryReader(twins)('AA', 'country')).toBe('AA');
  });

  it('gives a country of the table or none for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('country', 'place'), (text, kind) => {
        const code = readCountry(text, kind);
        expect(code === null || PUBLISHED_PARITIES.countries.has(code)).toBe(true);
      }),
    );
  });

  it('finds the country behind any city that is none', () => {
    fc.assert(
      fc.property(fc.constantFrom('Springfield', 'Neustadt', '東京'), fc.constantFrom(...countries), (city, { code, name }) => {
        const open = name.includes(',') || name.includes('(') || name === 'Georgia';
        expect(readCountry(`${city}, ${name}`, 'place')).toBe(open ? null : code);
      }),
      { numRuns: 300 },
    );
  });
});
