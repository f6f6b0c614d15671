import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import parities from '../../../src/pay/purchasingPower.json';
import { DEFAULT_SCALE, type Scale } from '../../../src/pay/scale';
import { createQuery } from '../../../src/query/createQuery';
import { comparePins, differenceTo, perHour, powerDifference } from '../../../src/query/compare';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import type { Pin } from '../../../src/query/view';
import { builtIn, categoryColumn, datasetOf, openedOf, range, scaleOf } from '../given';

const salary = (row: number): Pin => ({ kind: 'salary', row });
const group = (name: string, column = 'country'): Pin => ({ kind: 'group', column, group: name });

/** Five in Spain, one of them in dollars; two in Malta. */
const file = openedOf(
  datasetOf([
    ['EUR', 30_000, 'year'],
    ['EUR', 10_000, 'year'],
    ['EUR', 20_000, 'year'],
    ['EUR', 40_000, 'year'],
    ['USD', 25_000, 'year'],
    ['EUR', 1_000, 'month'],
    ['EUR', 13_000, 'year'],
  ]),
  [categoryColumn('country', ['spain', 'spain', 'spain', 'spain', 'spain', 'malta', 'malta'])],
);
/** One euro is one dollar, so that figures can be reckoned in the head. */
const even = scaleOf({ editedRates: { EUR: 1 } });

describe('what is pinned', () => {
  it('is of a salary its published pay and what it is at market rate', () => {
    const [one, ...others] = comparePins(createQuery(builtIn), [salary(16)], DEFAULT_SCALE, false);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ count: 1, currencies: [{ currency: 'CAD', count: 1 }], edited: false });
    expect(one?.name).toEqual({ title: 'C$137,192', detail: '17th on the page' });
    expect(one?.salary?.published.amount).toBe(137_192);
    expect(one?.market.amount).toBeCloseTo(96_693, 0);
    expect(one?.market.quartiles).toBeNull();
  });

  it('is at market rate, also where figures are shown as published', () => {
    const [one] = comparePins(createQuery(builtIn), [salary(16)], scaleOf({ basis: 'published' }), false);
    expect(one?.market.amount).toBeCloseTo(96_693, 0);
  });

  it('is of a group its salaries, currencies, median and middle half', () => {
    const [spain] = comparePins(createQuery(file), [group('spain')], even, false);
    expect(spain?.salary).toBeNull();
    expect(spain?.count).toBe(5);
    expect(spain?.currencies).toEqual([{ currency: 'EUR', count: 4 }, { currency: 'USD', count: 1 }]);
    // 10, 20, 25, 30 and 40 thousand.
    expect(spain?.market).toEqual({ amount: 25_000, quartiles: { lower: 20_000, median: 25_000, upper: 30_000 }, singles: [] });
    expect(spain?.edited).toBe(true);
  });

  it('is of a group the currency first that most of its salaries are in', () => {
    const abroad = openedOf(datasetOf([['USD', 1], ['GBP', 1], ['EUR', 1], ['GBP', 12, 'month'], ['EUR', 1], ['EUR', 1]]), [
      categoryColumn('country', range(1, 6).map(() => 'spain')),
    ]);
    const [spain] = comparePins(createQuery(abroad), [group('spain')], DEFAULT_SCALE, false);
    expect(spain?.currencies.map(({ currency, count }) => [currency, count])).toEqual([['EUR', 3], ['GBP', 2], ['USD', 1]]);
  });

  it('is of a group too small for a median each of its salaries, highest first', () => {
    const [malta] = comparePins(createQuery(file), [group('malta')], even, false);
    expect(malta?.market).toEqual({ amount: null, quartiles: null, singles: [13_000, 12_000] });
  });

  it('is edited only by what acts on the currencies and pay periods that the group has together', () => {
    // Hours in dollars and years in euros: no euro is paid by the hour.
    const mixed = openedOf(
      datasetOf([['USD', 50, 'hour'], ['EUR', 40_000, 'year'], ['USD', 60, 'hour']]),
      [categoryColumn('country', ['malta', 'spain', 'malta'])],
    );
    const pins = [group('malta'), group('spain')];
    const edited = (scale: Scale) => comparePins(createQuery(mixed), pins, scale, false).map((one) => one.edited);
    expect(edited(scaleOf({ workingYear: { hours: 1_600, days: 200 } }))).toEqual([true, false]);
    expect(edited(even)).toEqual([false, true]);
    expect(edited(DEFAULT_SCALE)).toEqual([false, false]);
  });

  it('stands in the order of the pins', () => {
    const compared = comparePins(createQuery(file), [group('malta'), salary(4), group('spain')], DEFAULT_SCALE, false);
    expect(compared.map(({ name }) => name.title)).toEqual(['malta', 'US$25,000', 'spain']);
    expect(compared.map(({ edited }) => edited)).toEqual([false, false, false]);
  });

  it('leaves out what the data set has not', () => {
    const pins = [salary(7), group('peru'), group('spain', 'town'), salary(0)];
    expect(comparePins(createQuery(file), pins, DEFAULT_SCALE, false).map(({ pin }) => pin)).toEqual([salary(0)]);
  });
});

describe('what is pinned, by purchasing power', () => {
  beforeAll(loadPurchasingPower);
  const parityOf = (code: keyof typeof parities.countries) => Number(parities.countries[code].parity);
  const powerOf = (dataset: Dataset, ...pins: readonly Pin[]) =>
    comparePins(createQuery(dataset), pins, DEFAULT_SCALE, true).map(({ power }) => power);

  it('is of a salary whose currency is one country’s what it buys there', () => {
    const [pounds] = powerOf(builtIn, salary(20));
    expect(pounds?.amount).toBeCloseTo(85_904 / parityOf('GB'), 3);
    expect(pounds?.span).toEqual({ low: pounds?.amount, high: pounds?.amount });
    expect(pounds).toMatchObject({ open: false, placed: 1 });
  });

  it('is of euros without a country between the dearest and the cheapest member', () => {
    const [euros] = powerOf(builtIn, salary(21));
    expect(euros?.open).toBe(true);
    // Luxembourg is dearer and Bulgaria cheaper than Germany.
    expect(euros?.span?.low).toBeLessThan(67_031 / parityOf('DE'));
    expect(euros?.span?.high).toBeGreaterThan(67_031 / parityOf('DE'));
  });

  const named = openedOf(
    datasetOf([...range(1, 5).map((n) => ['EUR', 10_000 * n, 'year'] as const), ['EUR', 9_000, 'year'], ['KPW', 9_000, 'year'], ['EUR', 70_000, 'year']]),
    [
      categoryColumn('country', ['Spain', 'Spain', 'Spain', 'Spain', 'Spain', 'Malta', 'North Korea', '']),
      categoryColumn('all', range(1, 8).map(() => 'x')),
    ],
  );

  it('is of a group the median of its salaries, and of one too small none', () => {
    const [spain, malta] = powerOf(named, group('spain'), group('malta'));
    expect(spain?.amount).toBeCloseTo(30_000 / parityOf('ES'), 3);
    expect(spain?.span).toEqual({ low: spain?.amount, high: spain?.amount });
    expect(spain).toMatchObject({ open: false, placed: 5, salary: null });
    expect(malta).toMatchObject({ amount: null, span: null, open: false, placed: 1, salary: null });
    expect(malta?.singles).toHaveLength(1);
    expect(malta?.singles[0]).toBeCloseTo(9_000 / parityOf('MT'), 3);
  });

  it('is of a group with salaries in open countries marked so, and says how many have a place', () => {
    const [all] = powerOf(named, group('x', 'all'));
    expect(all).toMatchObject({ open: true, placed: 7 });
  });

  it('is none where no parity is known', () => {
    const [salaryThere, groupThere] = powerOf(named, salary(6), group('north korea'));
    const nothing = { amount: null, span: null, open: false, edited: false, placed: 0, salary: null, singles: [] };
    expect(salaryThere).toEqual(nothing);
    expect(groupThere).toEqual(nothing);
  });

  it('is edited where a rate set by hand takes it into the money of its country', () => {
    const abroad = openedOf(
      datasetOf([['USD', 50_000, 'year'], ['EUR', 40_000, 'year'], ['EUR', 30_000, 'year']]),
      [categoryColumn('country', ['Spain', 'Spain', 'Malta'])],
    );
    const pins = [salary(0), salary(1), group('spain'), group('malta')];
    const edited = (scale: Scale) => comparePins(createQuery(abroad), pins, scale, true).map(({ power }) => power?.edited);
    expect(edited(even)).toEqual([true, false, true, false]);
    expect(edited(DEFAULT_SCALE)).toEqual([false, false, false, false]);
    // An hour counts only where pay is for hours.
    expect(edited(scaleOf({ workingYear: { hours: 1_600, days: 200 } }))).toEqual([false, false, false, false]);
    expect(edited(scaleOf({ period: 'hour', workingYear: { hours: 1_600, days: 200 } }))).toEqual([true, true, true, true]);
  });

  it('differs from another by money and a share, or between two where a country is open', () => {
    const of = (low: number, high: number) => ({ amount: low, span: { low, high }, open: low < high, edited: false, placed: 1, salary: null, singles: [] });
    const none = { ...of(1, 1), amount: null, span: null };
    expect(powerDifference(of(100, 100), of(150, 150))).toEqual({ amount: { low: 50, high: 50 }, share: { low: 0.5, high: 0.5 } });
    // From 150 − 200 to 300 − 100.
    expect(powerDifference(of(100, 200), of(150, 300))).toEqual({ amount: { low: -50, high: 200 }, share: { low: -0.25, high: 2 } });
    expect(powerDifference(none, of(150, 150))).toBeNull();
    expect(powerDifference(of(150, 150), none)).toBeNull();
  });
});

describe('the difference to another', () => {
  const pay = (amount: number | null) => ({ amount, quartiles: null, singles: [] });

  it('is in money and as a share of the other', () => {
    expect(differenceTo(pay(80), pay(100))).toEqual({ amount: 20, share: 0.25 });
    expect(differenceTo(pay(100), pay(80))).toEqual({ amount: -20, share: -0.2 });
  });

  it('is none where either has no single figure', () => {
    expect(differenceTo(pay(null), pay(80))).toBeNull();
    expect(differenceTo(pay(80), pay(null))).toBeNull();
  });
});

describe('pay per hour', () => {
  it('is pay for all periods of a year by its hours', () => {
    expect(perHour(104_000, DEFAULT_SCALE)).toBe(50);
    expect(perHour(10_000, scaleOf({ period: 'month', workingYear: { hours: 1_600, days: 200 } }))).toBe(75);
    expect(perHour(50, scaleOf({ period: 'hour' }))).toBe(50);
  });
});
