import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedPay } from '../../../../src/dataset/dataset';
import { rateInForce } from '../../../../src/pay/exchangeRates';
import { payOf } from '../../../../src/pay/pay';
import { periodsPerYear } from '../../../../src/pay/payPeriod';
import { PUBLISHED_PARITIES } from '../../../../src/pay/publishedParities';
import { countriesOfCurrency, type CountryCode, isCountryCode } from '../../../../src/pay/purchasingPower';
import { DEFAULT_SCALE, type Scale } from '../../../../src/pay/scale';
import { comparablePay } from '../../../../src/query/comparablePay';
import { placeInView } from '../../../../src/query/standing';
import { standingInWords } from '../../../../src/query/standingInWords';
import { placementsOf } from '../../../../src/query/purchasing/placement';
import { purchasingPower } from '../../../../src/query/purchasingPower';
import { salaryAt } from '../../../../src/query/salary';
import { anyDataset, anyScale } from '../../arbitraries';
import { ask, builtIn, categoryColumn, datasetOf, EUR, GBP, openedOf, range, scaleOf } from '../../given';

function codeOf(text: string): CountryCode {
  if (isCountryCode(text)) return text;
  throw new RangeError(text);
}

function byParity(change: Partial<Scale> = {}): Scale {
  return scaleOf({ basis: 'purchasingPower', ...change });
}

const DE = codeOf('DE');
const IN_GERMANY = { country: DE, currency: EUR, parity: 0.700862 };

/** The salary of a row of the built-in page. */
function salaryOn(change: Partial<Scale>, row: number) {
  return salaryAt(ask(builtIn, { scale: byParity(change) }), row);
}

describe('pay by purchasing power', () => {
  it('is in international dollars, by the country that issues the currency', () => {
    const pay = comparablePay(builtIn, byParity());
    expect(pay[17]).toBe(130_786);
    // 137,192 ÷ 1.150472 and 85,904 ÷ 0.664153
    expect(pay[16]).toBeCloseTo(119_248.45, 2);
    expect(pay[20]).toBeCloseTo(129_343.69, 2);
  });

  it('spans the euro area, and its middle is what is ranked', () => {
    const { comparable, span, placement, rank, edited } = salaryOn({}, 19);
    // 93,477 ÷ 0.815579 (Luxembourg) and ÷ 0.387535 (Bulgaria)
    expect(span?.low.amount).toBeCloseTo(114_614.28, 2);
    expect(span?.high.amount).toBeCloseTo(241_209.18, 2);
    expect(comparable.amount).toBeCloseTo(177_911.73, 2);
    expect(comparable.currency).toBe('XXX');
    expect(placement?.span).toMatchObject({ dearest: { code: 'LU' }, cheapest: { code: 'BG' } });
    expect(rank).toBe(2);
    expect(edited).toBe(false);
  });

  it('is in one country once that is chosen for the currency, or for the salary alone', () => {
    // 93,477 ÷ 0.700862
    const ofAll = salaryOn({ countries: { EUR: DE } }, 19);
    expect(ofAll.comparable.amount).toBeCloseTo(133_374.33, 2);
    expect(ofAll.span).toBeNull();
    expect(ofAll.placement?.by).toBe('currency');
    const ofOne = salaryOn({ rowCountries: { 19: DE } }, 19);
    expect(ofOne.comparable.amount).toBeCloseTo(133_374.33, 2);
    expect(ofOne.placement?.by).toBe('row');
    expect(salaryOn({ rowCountries: { 19: DE } }, 21).span).not.toBeNull();
  });

  it('takes a country that is not in the table, and a row that there is not, for none chosen', () => {
    const ZZ = codeOf('ZZ');
    // The last row is 21.
    expect(salaryOn({ countries: { EUR: ZZ }, rowCountries: { 19: ZZ, 22: DE } }, 19).span).not.toBeNull();
  });

  it('is said in the prices of a country, in its currency and for any pay period', () => {
    const { comparable, span } = salaryOn({ prices: IN_GERMANY, period: 'month' }, 17);
    // 130,786 × 0.700862 ÷ 12
    expect(comparable.amount).toBeCloseTo(7_638.58, 2);
    expect(comparable.currency).toBe(EUR);
    expect(span).toBeNull();
    const spanned = salaryOn({ prices: IN_GERMANY }, 19).span;
    // 93,477 × 0.700862 ÷ 0.815579
    expect(spanned?.low).toMatchObject({ currency: EUR });
    expect(spanned?.low.amount).toBeCloseTo(80_328.8, 1);
  });

  it('goes by the country of the row where a column names it, at market rate into its currency', () => {
    const rows = [['USD', 100_000], ['EUR', 50_000], ['EUR', 50_000], ['VES', 1_000]] as const;
    const dataset = openedOf(datasetOf(rows), [categoryColumn('country', ['IN', 'FR', '', 'VE'])]);
    const pay = comparablePay(dataset, byParity());
    const rupees = 100_000 / rateInForce(datasetOf([['INR', 1]]).currency.values[0] ?? EUR, {});
    expect(pay[0]).toBeCloseTo(rupees / 20.421988, 6);
    expect(pay[1]).toBeCloseTo(50_000 / 0.681239, 6);
    expect(pay[2]).toBeCloseTo((50_000 / 0.815579 + 50_000 / 0.387535) / 2, 6);
    expect(pay[3]).toBeNaN();
    expect(comparablePay(dataset, byParity({ countryColumn: '' }))[0]).toBe(100_000);
    expect(comparablePay(dataset, byParity({ countries: { EUR: DE } }))[1]).toBeCloseTo(50_000 / 0.681239, 6);
  });

  it('goes by the currency of each row that names no country', () => {
    const dataset = openedOf(datasetOf([['USD', 1_000], ['GBP', 1_000], ['EUR', 1_000]]), [categoryColumn('country', ['FR', '', ''])]);
    const [, pounds, euros] = comparablePay(dataset, byParity({ countries: { EUR: DE } }));
    expect(pounds).toBeCloseTo(1_000 / 0.664153, 6);
    expect(euros).toBeCloseTo(1_000 / 0.700862, 6);
  });

  it('reaches from the low end of a published range where it is dearest to its high end where it is cheapest', () => {
    const dataset = datasetOf([['EUR', 50_000], ['EUR', 60_000]]);
    const ranged = {
      ...dataset,
      range: { low: Float64Array.of(40_000, Number.NaN), high: Float64Array.of(60_000, 60_000) },
    };
    const result = ask(ranged, { scale: byParity() });
    const ends = range(0, 1).map((row) => salaryAt(result, row).span);
    expect(ends[0]?.low.amount).toBeCloseTo(40_000 / 0.815579, 6);
    expect(ends[0]?.high.amount).toBeCloseTo(60_000 / 0.387535, 6);
    // “Up to”: its low end is not known, so it is what was published.
    expect(ends[1]?.low.amount).toBeCloseTo(60_000 / 0.815579, 6);
  });

  it('is marked as edited where a rate set by hand acts, and only there', () => {
    const scale = { editedRates: { EUR: 2, CAD: 1 }, countries: { GBP: DE } };
    // Pounds are converted into euros; Canadian dollars stay in Canada.
    expect(salaryOn(scale, 20).edited).toBe(true);
    expect(salaryOn(scale, 16).edited).toBe(false);
  });

  it('says the year of an old parity that acts', () => {
    expect(salaryOn({ countries: { GBP: codeOf('VG') } }, 20).placement?.oldYear).toBe(2017);
    expect(salaryOn({}, 20).placement?.oldYear).toBeNull();
  });

  it('agrees with a naive reference for any salaries and countries', () => {
    const all = [...PUBLISHED_PARITIES.countries.values()];
    fc.assert(
      fc.property(anyDataset, anyScale, (dataset, anything) => {
        const scale: Scale = { ...anything, basis: 'purchasingPower', rowCountries: {} };
        const pay = comparablePay(dataset, scale);
        for (const row of range(0, dataset.rowCount - 1)) {
          const { amount, currency, period } = publishedPay(dataset, row);
          const chosen = all.filter(({ code }) => code === scale.countries[currency]);
          const where = chosen.length > 0 ? chosen : countriesOfCurrency(currency, PUBLISHED_PARITIES);
          const factors = where.flatMap((country) =>
            country.parity === null
              ? []
              : [
                  (currency === country.currency
                    ? 1
                    : rateInForce(currency, scale.editedRates) / rateInForce(country.currency, scale.editedRates)) /
                    country.parity,
                ],
          );
          const periods = periodsPerYear(period, scale.workingYear) / periodsPerYear(scale.period, scale.workingYear);
          const expected =
            factors.length === 0
              ? Number.NaN
              : (amount * periods * (Math.min(...factors) + Math.max(...factors)) * (scale.prices?.parity ?? 1)) / 2;
          const isSame = Number.isNaN(expected) ? Number.isNaN(pay[row]) : Math.abs(Number(pay[row]) / expected - 1) < 1e-12;
          expect(isSame).toBe(true);
        }
      }),
    );
  });
});

describe('salaries without a parity', () => {
  const dataset = datasetOf([['VES', 9e9], ['USD', 1], ['VES', 5], ['USD', 3], ['USD', 2], ['XPF', 7]]);

  it('are in no panel, no rank, no count and no quartile', () => {
    const result = ask(dataset, { scale: byParity() });
    expect(result.count).toBe(3);
    expect(result.ranking.placed).toBe(3);
    expect(result.panels.map(({ rows }) => [...rows])).toEqual([[3, 4, 1]]);
    expect(result.panels[0]?.quartiles).toMatchObject({ median: 2 });
    expect(result.currencyCounts.map(({ count }) => count)).toEqual([0, 3, 0]);
    expect(result.lanes.map(({ publishedIn, count }) => [publishedIn, count])).toEqual([['USD', 3]]);
    expect([...(result.panels[0]?.tableRows ?? [])]).toEqual([3, 4, 1]);
  });

  it('are in no range of pay, however it is open', () => {
    for (const payRange of [{ low: null, high: 2 }, { low: 2, high: null }]) {
      const result = ask(dataset, { scale: byParity(), payRange });
      expect(result.panels.flatMap(({ rows }) => [...rows])).toEqual(payRange.low === null ? [4, 1] : [3, 4]);
      expect(result.currencyCounts.map(({ count }) => count)).toEqual([0, 2, 0]);
    }
  });

  it('stand on the scale at market rate', () => {
    expect(ask(dataset).ranking.placed).toBe(6);
  });

  it('come back with a country', () => {
    const result = ask(dataset, { scale: byParity({ countries: { VES: codeOf('US') } }) });
    expect(result.count).toBe(5);
  });
});

describe('one’s own pay by purchasing power', () => {
  const result = ask(builtIn, { scale: byParity() });

  it('is a span in a shared currency, and one figure in a country', () => {
    const among = (low: number, high: number) => ({
      kind: 'among',
      currency: 'XXX',
      pay: { low: expect.closeTo(low, 2), high: expect.closeTo(high, 2) },
    });
    const pay = payOf(93_000, EUR, 'year');
    expect(placeInView(result, pay)).toMatchObject(among(114_029.42, 239_978.32));
    expect(placeInView(result, pay, 'DE')).toMatchObject(among(132_693.74, 132_693.74));
    // Where no such country is known, as it was chosen for all salaries of the currency.
    const chosen = ask(builtIn, { scale: byParity({ countries: { EUR: DE } }) });
    expect(placeInView(chosen, pay, 'ZZ')).toMatchObject(among(132_693.74, 132_693.74));
  });

  it('has no place where no parity is known', () => {
    const pay = payOf(93_000, GBP, 'year');
    const place = placeInView(result, pay, 'VE');
    expect(place).toEqual({ kind: 'noParity' });
    expect(standingInWords(place, pay, result.view.scale).answer).toBe(
      'No parity is known for where pay in British pounds is from: choose “Market rate”.',
    );
  });
});

describe('placementsOf', () => {
  it('says nothing of a scale of another basis', () => {
    expect(placementsOf(ask(builtIn, { scale: DEFAULT_SCALE }).measure)).toEqual([]);
  });
});

describe('the queries', () => {
  it('name the column that acts', () => {
    const dataset = openedOf(datasetOf([['EUR', 1], ['EUR', 2]]), [
      categoryColumn('company_location', ['FR', 'FR']),
      categoryColumn('employee_residence', ['DE', 'FR']),
    ]);
    expect(purchasingPower().countryColumns(dataset).map(({ column }) => column.name)).toEqual(['employee_residence', 'company_location']);
    const columnOn = (countryColumn: string | null) => purchasingPower().columnOn(dataset, { countryColumn })?.column.name;
    expect(columnOn(null)).toBe('employee_residence');
    expect(columnOn('company_location')).toBe('company_location');
    expect(columnOn('')).toBeUndefined();
    expect(purchasingPower().columnOn(builtIn, { countryColumn: null })).toBeNull();
  });
});
