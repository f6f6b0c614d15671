import { describe, expect, it } from 'vitest';
import { countriesOn } from '../../../scripts/purchasingPower/countries';
import { fileText, implausible, makeEntries } from '../../../scripts/purchasingPower/parityFile';
import { readParities } from '../../../scripts/purchasingPower/readParities';

const header = 'country,name,year,local_units_per_international_dollar';

describe('readParities', () => {
  it('reads country, name, year and figure', () => {
    expect(readParities(`${header}\nBS,"Bahamas, The",2024,0.957704\n`)).toEqual([
      { country: 'BS', name: 'Bahamas, The', year: 2024, parity: 0.957704 },
    ]);
  });

  it.each(['0.0', '-1', '', 'n/a', 'Infinity'])('takes a figure of “%s” for none', (figure) => {
    expect(readParities(`${header}\nVE,"Venezuela, RB",2011,${figure}`)).toMatchObject([{ parity: null }]);
  });

  it.each(['EMU,Euro area,2024,0.6', 'DE,,2024,0.7', 'DE,Germany,24,0.7'])('refuses %s', (line) => {
    expect(() => readParities(`${header}\n${line}`)).toThrow('No country');
  });

  it('refuses other columns', () => {
    expect(() => readParities('a,b\n1,2')).toThrow('The columns must be');
  });
});

const cldr = {
  currencies: {
    BG: [{ BGN: { _from: '1999-07-05', _to: '2026-01-31' } }, { EUR: { _from: '2026-01-01' } }],
    HT: [{ USD: { _from: '1915-01-01' } }, { HTG: { _from: '1872-08-26' } }],
    CH: [{ CHE: { _tender: 'false' } }, { CHF: { _from: '1799-03-17' } }],
    EU: [{ EUR: { _from: '1999-01-01' } }],
    AQ: [{ XXX: { _tender: 'false' } }],
  },
  codes: { BG: { _alpha3: 'BGR' }, HT: { _alpha3: 'HTI' }, CH: { _alpha3: 'CHE' }, EU: { _alpha3: 'QUU' }, AQ: { _alpha3: 'ATA' } },
  territories: {
    BG: { languagePopulation: { bg: { _officialStatus: 'official' }, tr: {} } },
    CH: { languagePopulation: { de: { _officialStatus: 'official' }, en: {} } },
  },
};

describe('countriesOn', () => {
  it('knows the money of the day, a country’s own first, and leaves out unions and places without money', () => {
    expect(countriesOn('2026-09-29', cldr)).toEqual([
      { code: 'BG', alpha3: 'BGR', name: 'Bulgaria', ownNames: ['България'], currency: 'EUR' },
      { code: 'CH', alpha3: 'CHE', name: 'Switzerland', ownNames: ['Schweiz'], currency: 'CHF' },
      { code: 'HT', alpha3: 'HTI', name: 'Haiti', ownNames: [], currency: 'HTG' },
    ]);
  });
});

const lands = countriesOn('2026-09-29', cldr);
const published = [
  { country: 'BG', name: 'Bulgaria', year: 2024, parity: 0.757952 },
  { country: 'HT', name: 'République d’Haïti', year: 2011, parity: null },
];

describe('makeEntries', () => {
  it('divides a figure in former money, keeps names and says why one is absent', () => {
    const judgments = { BG: { year: 2024, divideBy: 1.95583 }, HT: { year: 2011, absent: 'it is 0' } };
    expect([...makeEntries({ lands, published, judgments })]).toEqual([
      ['BG', { name: 'Bulgaria', alpha3: 'BGR', names: ['България'], currency: 'EUR', parity: 0.387535, year: 2024, absent: null }],
      ['CH', { name: 'Switzerland', alpha3: 'CHE', names: ['Schweiz'], currency: 'CHF', parity: null, year: null, absent: null }],
      ['HT', { name: 'Haiti', alpha3: 'HTI', names: ['République d’Haïti'], currency: 'HTG', parity: null, year: null, absent: 'it is 0' }],
    ]);
  });

  it('takes the currency of the figure where it is not the country’s', () => {
    const entries = makeEntries({ lands, published, judgments: { BG: { year: 2024, currency: 'USD' } } });
    expect(entries.get('BG')).toMatchObject({ currency: 'USD', parity: 0.757952 });
  });

  it('refuses to judge a figure of another year', () => {
    const judgments = { BG: { year: 2023, divideBy: 1.95583 } };
    expect(() => makeEntries({ lands, published, judgments })).toThrow('look at it anew');
  });

  it('refuses a country that CLDR does not know', () => {
    const figure = { country: 'ZZ', name: 'Nowhere', year: 2024, parity: 1 };
    expect(() => makeEntries({ lands, published: [figure], judgments: {} })).toThrow('no currency for Nowhere');
  });
});

describe('implausible', () => {
  const entries = makeEntries({ lands, published, judgments: {} });

  it('lets pass what is between a tenth and twice of the prices in the United States', () => {
    expect(implausible(entries, { EUR: 0.88 })).toEqual([]);
  });

  it('names what lies outside, and what has no rate', () => {
    expect(implausible(entries, { EUR: 75 })).toEqual(['Bulgaria (BG): prices 0.010 of those in the United States in EUR']);
    expect(implausible(entries, {})).toHaveLength(1);
  });
});

describe('fileText', () => {
  it('is JSON with a line for each country', () => {
    const entries = makeEntries({ lands, published, judgments: {} });
    const text = fileText(entries);
    expect(JSON.parse(text)).toMatchObject({ licence: 'CC BY 4.0', countries: Object.fromEntries(entries) });
    expect(text.split('\n')).toHaveLength(10);
  });
});
