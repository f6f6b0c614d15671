import { beforeAll, describe, expect, it } from 'vitest';
import { currencyCodeOf } from '../../../../src/pay/currency';
import { isCountryCode, type CountryCode } from '../../../../src/pay/purchasingPower';
import type { Scale } from '../../../../src/pay/scale';
import { comparableInWords, spanInWords } from '../../../../src/query/comparableInWords';
import { headline } from '../../../../src/query/headline';
import {
  absenceInWords,
  assumptionsInWords,
  leftOutInWords,
  openCurrencies,
  openInWords,
  reasonInWords,
} from '../../../../src/query/purchasing/inWords';
import { placementsOf } from '../../../../src/query/purchasing/placement';
import { loadPurchasingPower, purchasingPower } from '../../../../src/query/purchasingPower';
import { salaryAt } from '../../../../src/query/salary';
import type { View } from '../../../../src/query/view';
import { ask, builtIn, categoryColumn, CAD, datasetOf, EUR, GBP, openedOf, scaleOf, USD } from '../../given';

beforeAll(loadPurchasingPower);

function codeOf(text: string): CountryCode {
  if (isCountryCode(text)) return text;
  throw new RangeError(text);
}

function byParity(change: Partial<Scale> = {}): Scale {
  return scaleOf({ basis: 'purchasingPower', ...change });
}

function resultOf(dataset: Parameters<typeof ask>[0], change: Partial<Scale> = {}) {
  return ask(dataset, { scale: byParity(change) });
}

function measureOf(dataset: Parameters<typeof ask>[0], change: Partial<Scale> = {}) {
  return resultOf(dataset, change).measure;
}

const saidOf = (...args: Parameters<typeof measureOf>) => placementsOf(measureOf(...args));

describe('what is assumed', () => {
  it('is said of currencies with one country, and what stays open of shared ones', () => {
    expect(assumptionsInWords(saidOf(builtIn))).toEqual([
      'Salaries that name no country are assumed to be where their currency is the money: US dollars in the United States, Canadian dollars in Canada, and British pounds in the United Kingdom.',
      'In euros they may be in any of 21 countries: figures with “≈” lie in the middle between the dearest, Luxembourg, and the cheapest, Bulgaria.',
    ]);
  });

  it('is nothing where every row names its country, and nothing for money without a parity', () => {
    const named = openedOf(datasetOf([['EUR', 1]]), [categoryColumn('country', ['DE'])]);
    expect(assumptionsInWords(saidOf(named))).toEqual([]);
    expect(assumptionsInWords(saidOf(datasetOf([['XPF', 1]])))).toEqual([]);
  });

  it('names four and counts the others', () => {
    const many = datasetOf(['USD', 'CAD', 'GBP', 'CHF', 'JPY', 'INR'].map((code) => [code, 1] as const));
    expect(assumptionsInWords(saidOf(many))[0]).toContain('Swiss francs in Switzerland, and 2 more.');
  });

  it('names five one by one', () => {
    const five = datasetOf(['USD', 'CAD', 'GBP', 'CHF', 'JPY'].map((code) => [code, 1] as const));
    expect(assumptionsInWords(saidOf(five))[0]).toContain('Swiss francs in Switzerland, and Japanese yen in Japan.');
  });

  it('is nothing of a currency whose every salary was put in a country by hand', () => {
    const rowCountries = { 16: codeOf('NL'), 19: codeOf('DE'), 21: codeOf('FR') };
    expect(assumptionsInWords(saidOf(builtIn, { rowCountries }))).toEqual([
      'Salaries that name no country are assumed to be where their currency is the money: US dollars in the United States and British pounds in the United Kingdom.',
    ]);
    expect(openInWords(measureOf(builtIn, { rowCountries }))).toEqual([]);
    expect(openCurrencies(saidOf(builtIn, { rowCountries }))).toEqual([USD, GBP]);
  });

  it('leaves the currencies to choose a country for', () => {
    expect(openCurrencies(saidOf(builtIn))).toEqual([USD, CAD, EUR, GBP]);
    const named = openedOf(datasetOf([['EUR', 1], ['USD', 1]]), [categoryColumn('country', ['DE', ''])]);
    expect(openCurrencies(saidOf(named))).toEqual([USD]);
  });
});

describe('reasonInWords', () => {
  const reasons = (change: Partial<Scale>) => saidOf(builtIn, change).map(reasonInWords);

  it('says by what a salary is where it is', () => {
    const said = reasons({ rowCountries: { 16: codeOf('NL') }, countries: { GBP: codeOf('DE') } });
    expect(said).toEqual([
      'It names no country. Since US dollars are the money of the United States, that is assumed.',
      'It names no country: in euros it may be anywhere from Luxembourg, the dearest of 21, to Bulgaria, the cheapest.',
      'You put all salaries in British pounds that name no country in Germany.',
      'You put this salary in the Netherlands.',
    ]);
  });

  it('says that a row names its country, and that there is no parity', () => {
    const named = openedOf(datasetOf([['EUR', 1], ['XPF', 1]]), [categoryColumn('country', ['DE', ''])]);
    expect(saidOf(named).map(reasonInWords)).toEqual([
      'Its row names Germany.',
      'It names no country, and there is no parity for any that has CFP francs.',
    ]);
  });

  it('says where a currency is no country’s money', () => {
    const [place] = saidOf(builtIn);
    if (place === undefined) throw new RangeError('No place');
    const nowhere = { ...place, countries: [] };
    expect(reasonInWords(nowhere)).toBe('It names no country, and US dollars are no country’s money.');
    expect(absenceInWords(nowhere)).toBe('US dollars are no country’s money');
    expect(purchasingPower().placeInWords(nowhere)).toBe('no country');
    expect(assumptionsInWords([nowhere])).toEqual([]);
  });
});

describe('what is to be chosen', () => {
  it('is a country for salaries that may be in several', () => {
    expect(openInWords(measureOf(builtIn))).toEqual([
      '2 salaries in euros name no country: choose one under “Salaries in euros”.',
    ]);
    expect(openInWords(measureOf(datasetOf([['EUR', 1], ['USD', 1]])))).toEqual([
      '1 salary in euros names no country: choose one under “Salaries in euros”.',
    ]);
    expect(openInWords(measureOf(builtIn, { rowCountries: { 19: codeOf('DE') } }))).toEqual([
      '1 salary in euros names no country: choose one under “Salaries in euros”.',
    ]);
    expect(openInWords(measureOf(builtIn, { countries: { EUR: codeOf('DE') } }))).toEqual([]);
    // Of which no parity is known anywhere.
    expect(openInWords(measureOf(datasetOf([['XPF', 1]])))).toEqual([]);
  });
});

describe('what is left out', () => {
  it('is counted by reason, most first', () => {
    const dataset = datasetOf([['VES', 1], ['TWD', 1], ['USD', 1], ['TWD', 2], ['XPF', 1]]);
    expect(leftOutInWords(resultOf(dataset))).toBe(
      '4 salaries are left out of all figures here: no parity for Taiwan (2); no parity for Venezuela, since the World Bank’s figure is 0 (1); no parity for any country that has CFP francs (1).',
    );
    expect(purchasingPower().marks(resultOf(dataset))).toEqual(['4 salaries left out']);
  });

  it('is what the filters leave of it, also beside a range of pay, in which no one knows it to lie', () => {
    const dataset = datasetOf([['VES', 1], ['TWD', 1], ['USD', 1], ['TWD', 2], ['XPF', 1]]);
    const marksOf = (view: Partial<View>) => purchasingPower().marks(ask(dataset, { scale: byParity(), ...view }));
    expect(marksOf({ currencies: [currencyCodeOf('TWD'), USD] })).toEqual(['2 salaries left out']);
    expect(leftOutInWords(ask(dataset, { scale: byParity(), currencies: [currencyCodeOf('TWD'), USD] }))).toBe(
      '2 salaries are left out of all figures here: no parity for Taiwan.',
    );
    expect(marksOf({ currencies: [USD] })).toEqual([]);
    expect(marksOf({ payRange: { low: 0, high: null } })).toEqual(['4 salaries left out']);
    expect(marksOf({ currencies: [USD], payRange: { low: 0, high: null } })).toEqual([]);
    expect(ask(dataset, { scale: byParity(), payRange: { low: 0, high: null } }).count).toBe(1);
  });

  it('is said of a single one without counting', () => {
    expect(leftOutInWords(resultOf(datasetOf([['TWD', 1], ['USD', 1]])))).toBe(
      '1 salary is left out of all figures here: no parity for Taiwan.',
    );
  });

  it('names four reasons and counts the others', () => {
    const said = (...codes: readonly string[]) => leftOutInWords(resultOf(datasetOf(codes.map((code) => [code, 1] as const))));
    const six = said('VES', 'TWD', 'CUP', 'IRR', 'SYP', 'ZWG');
    expect(six).toMatch(/^6 salaries are left out .*; and 2 more reasons\.$/);
    expect(six?.split('; ')).toHaveLength(5);
    expect(said('VES', 'TWD', 'CUP', 'IRR')).not.toContain('more reasons');
  });

  it('is nothing where all have a parity', () => {
    expect(leftOutInWords(resultOf(builtIn))).toBeNull();
    expect(purchasingPower().marks(resultOf(builtIn))).toEqual([]);
  });
});

describe('what stands near the scale', () => {
  const said = (dataset: Parameters<typeof ask>[0], change: Partial<Scale> = {}) =>
    purchasingPower().paritiesInWords(measureOf(dataset, change), byParity(change));

  it('is the year of the parities, and which are older', () => {
    expect(said(builtIn)).toBe('GDP-basis parities, 2024');
    expect(said(datasetOf([['YER', 1], ['AFN', 1], ['USD', 1]]))).toBe('GDP-basis parities, 2023 and 2024 (older: Yemen 2013)');
    expect(said(datasetOf([['YER', 1]]))).toBe('GDP-basis parities, older: Yemen 2013');
    expect(said(datasetOf([['TWD', 1]]))).toBe('GDP-basis parities');
    expect(said(datasetOf([['YER', 1], ['USD', 1]]), { rowCountries: { 0: codeOf('US') } })).toBe('GDP-basis parities, 2024');
  });

  it('counts the country whose prices are chosen', () => {
    const prices = { country: codeOf('YE'), currency: USD, parity: 93.631317 };
    expect(said(builtIn, { prices })).toBe('GDP-basis parities, 2024 (older: Yemen 2013)');
  });

  it('is the unit', () => {
    const unit = (change: Partial<Scale>) => purchasingPower().unitInWords(byParity(change));
    expect(unit({})).toBe('International dollars');
    expect(unit({ prices: { country: codeOf('NL'), currency: EUR, parity: 0.7 } })).toBe('Euros in prices of the Netherlands');
    expect(unit({ prices: { country: codeOf('ZZ'), currency: EUR, parity: 0.7 } })).toBe('International dollars');
  });

  it('marks rates that were set by hand', () => {
    const scale = { editedRates: { EUR: 2 }, countries: { GBP: codeOf('DE') } };
    expect(purchasingPower().marks(resultOf(builtIn, scale))).toEqual(['exchange rates edited']);
  });
});

describe('figures', () => {
  it('are marked where they are the middle of a span or rest on an old parity', () => {
    const result = ask(builtIn, { scale: byParity({ countries: { GBP: codeOf('VG') } }) });
    const euro = salaryAt(result, 19);
    expect(comparableInWords(euro)).toBe('≈Int$177,912');
    // The middle of a span is no rise or fall.
    expect(euro.moved).toBeNull();
    expect(salaryAt(result, 17).moved).not.toBeNull();
    expect(euro.span === null ? '' : spanInWords(euro.span)).toBe('Int$114,614 – Int$241,209');
    expect(comparableInWords(salaryAt(result, 20))).toMatch(/^Int\$[\d,]+ by prices of 2017$/);
    expect(comparableInWords(salaryAt(result, 17))).toBe('Int$130,786');
    const placed = [19, 17].map((row) => salaryAt(result, row).placement ?? { countries: [] });
    expect(placed.map((place) => purchasingPower().placeInWords(place))).toEqual(['one of 21 countries', 'United States']);
  });

  it('of a headline are marked where they rest on one', () => {
    const euros = datasetOf([['EUR', 1], ['EUR', 2], ['EUR', 3], ['EUR', 4], ['EUR', 5]]);
    const result = ask(euros, { scale: byParity() });
    const [panel] = result.panels;
    if (panel === undefined) throw new RangeError('No panel');
    expect(headline(result, panel).map(({ text }) => text).join('')).toBe(
      'Half of these 5 salaries lie between ≈Int$4 and ≈Int$8; the median is ≈Int$6.',
    );
    // The quartiles rest on dollars, though the euro could stand on either side of them.
    const mixed = ask(datasetOf([['EUR', 90], ['USD', 40], ['USD', 30], ['USD', 20], ['USD', 10]]), { scale: byParity() });
    const [all] = mixed.panels;
    if (all === undefined) throw new RangeError('No panel');
    expect(headline(mixed, all).map(({ text }) => text).join('')).toBe(
      'Half of these 5 salaries lie between ≈Int$20 and ≈Int$40; the median is ≈Int$30.',
    );
    const few = ask(datasetOf([['EUR', 1]]), { scale: byParity() });
    const [single] = few.panels;
    if (single === undefined) throw new RangeError('No panel');
    expect(headline(few, single).map(({ text }) => text).join('')).toBe('This one salary is ≈Int$2.');
  });
});
