import { beforeAll, describe, expect, it } from 'vitest';
import { percentText } from '../../../../src/features/compare/comparedLine';
import { comparedLines as linesWith } from '../../../../src/features/compare/compareTexts';
import { ownPay } from '../../../../src/features/compare/ownPay';
import type { Dataset } from '../../../../src/dataset/dataset';
import { currencyCodeOf } from '../../../../src/pay/currency';
import { payOf } from '../../../../src/pay/pay';
import { DEFAULT_SCALE, type Scale } from '../../../../src/pay/scale';
import { type Compared, comparePins } from '../../../../src/query/compare';
import { createQuery } from '../../../../src/query/createQuery';
import { loadPurchasingPower } from '../../../../src/query/purchasingPower';
import type { Pin } from '../../../../src/query/view';
import { builtIn, categoryColumn, datasetOf, openedOf, range, scaleOf } from '../../given';

const salary = (row: number): Pin => ({ kind: 'salary', row });

/** The lines of what is pinned alone. */
function comparedLines(compared: readonly Compared[], scale: Scale) {
  return linesWith(compared, null, scale).map(({ label, cells }) => ({ label, cells }));
}

describe('the lines of a comparison', () => {
  it('are of salaries what was published, market rate, hour and difference to the first', () => {
    const compared = comparePins(createQuery(builtIn), [salary(16), salary(17)], DEFAULT_SCALE, false);
    expect(comparedLines(compared, DEFAULT_SCALE)).toEqual([
      { label: 'Published', cells: [['C$137,192'], ['US$130,786']] },
      { label: 'At market rate', cells: [['US$96,693'], ['US$130,786']] },
      { label: 'To the first pinned', cells: [['–'], ['+US$34,093', '+35.3\u00a0%']] },
      // 96,693 and 130,786 by 2,080 hours.
      { label: 'Per hour', cells: [['US$46.49'], ['US$62.88']] },
    ]);
  });

  it('say which figures are edited', () => {
    const scale = scaleOf({ editedRates: { CAD: 1 } });
    const lines = comparedLines(comparePins(createQuery(builtIn), [salary(16)], scale, false), scale);
    expect(lines[1]?.cells).toEqual([['US$137,192', 'edited']]);
  });

  it('are of groups their currencies, median and middle half, or each salary where these are too few', () => {
    const currencies = ['USD', 'USD', 'CAD', 'EUR', 'GBP', 'JPY', 'USD', 'USD'] as const;
    const file = openedOf(
      datasetOf(currencies.map((code, row) => [code, 1_000 * (row + 1), 'year'])),
      [categoryColumn('level', range(0, 7).map((row) => (row < 6 ? 'mid' : 'lead')))],
    );
    const pins: readonly Pin[] = [
      { kind: 'group', column: 'level', group: 'mid' },
      { kind: 'group', column: 'level', group: 'lead' },
    ];
    const scale = scaleOf({ editedRates: { CAD: 1, EUR: 1, GBP: 1, JPY: 1 } });
    const lines = comparedLines(comparePins(createQuery(file), pins, scale, false), scale);
    expect(lines).toEqual([
      { label: 'Published', cells: [['2 in USD', '1 in CAD', '1 in EUR', '2 in others'], ['2 in USD']] },
      { label: 'At market rate', cells: [['US$3,500', 'median', 'edited'], ['US$8,000, US$7,000', 'too few for a median']] },
      { label: 'Middle half', cells: [['US$2,250 to US$4,750'], ['–']] },
      { label: 'To the first pinned', cells: [['–'], ['–']] },
      { label: 'Per hour', cells: [['US$1.68'], ['–']] },
    ]);
  });

  it('are none for nothing', () => {
    expect(comparedLines([], DEFAULT_SCALE).every(({ cells }) => cells.length === 0)).toBe(true);
  });
});

describe('the lines of purchasing power', () => {
  beforeAll(loadPurchasingPower);
  const linesOf = (dataset: Dataset, ...pins: readonly Pin[]) =>
    comparedLines(comparePins(createQuery(dataset), pins, DEFAULT_SCALE, true), DEFAULT_SCALE).filter(({ label }) => label.includes('urchasing'));

  it('are of salaries what they buy, where that is, and what it is to the first', () => {
    expect(linesOf(builtIn, salary(16), salary(20))).toEqual([
      // 137,192 ÷ 1.150472 and 85,904 ÷ 0.664153.
      { label: 'By purchasing power', cells: [['Int$119,248', 'Canada'], ['Int$129,344', 'United Kingdom']] },
      // 129,343.6 − 119,248.4; each by 2,080 hours.
      { label: 'Purchasing power to the first pinned', cells: [['–'], ['+Int$10,095', '+8.5\u00a0%']] },
      { label: 'Purchasing power per hour', cells: [['Int$57.33'], ['Int$62.18']] },
    ]);
  });

  it('come first where the page is by purchasing power', () => {
    const scale = scaleOf({ basis: 'purchasingPower' });
    const lines = comparedLines(comparePins(createQuery(builtIn), [salary(16), salary(17)], scale, true), scale);
    expect(lines.map(({ label }) => label)).toEqual([
      'Published',
      'By purchasing power',
      'Purchasing power to the first pinned',
      'Purchasing power per hour',
      'At market rate',
      'To the first pinned',
      'Per hour',
    ]);
  });

  it('are of euros without a country a span, also to the first', () => {
    const [power, toFirst, perHour] = linesOf(builtIn, salary(16), salary(19));
    expect(power?.cells[1]?.[0]).toMatch(/^≈Int\$/);
    expect(power?.cells[1]?.[1]).toMatch(/^Int\$[\d,]+ to Int\$[\d,]+$/);
    expect(power?.cells[1]?.[2]).toBe('one of 21 countries');
    expect(toFirst?.cells[1]?.[0]).toMatch(/^[+−]Int\$[\d,]+ to \+Int\$[\d,]+$/);
    expect(toFirst?.cells[1]?.[1]).toMatch(/ to \+/);
    expect(perHour?.cells[1]?.[0]).toMatch(/^≈Int\$/);
  });

  it('are of groups with open countries no firmer than those, also in the difference of another to them', () => {
    const file = openedOf(
      datasetOf([...range(1, 5).map((n) => ['EUR', 10_000 * n, 'year'] as const), ['EUR', 9_000, 'year'], ['CAD', 115_047.2, 'year']]),
      [categoryColumn('level', ['mid', 'mid', 'mid', 'mid', 'mid', 'lead', 'x'])],
    );
    const [mid, lead]: readonly Pin[] = ['mid', 'lead'].map((group) => ({ kind: 'group', column: 'level', group }));
    if (mid === undefined || lead === undefined) throw new Error('There are two groups');
    const [power, toFirst, perHour] = linesOf(file, salary(6), mid, lead);
    expect(power?.cells[1]).toEqual([expect.stringMatching(/^≈Int\$/), 'median; some countries are open']);
    expect(power?.cells[2]).toEqual([expect.stringMatching(/^≈Int\$/), 'too few for a median']);
    expect(toFirst?.cells[1]).toEqual([expect.stringMatching(/^≈−Int\$/), expect.stringMatching(/^≈−/)]);
    expect(perHour?.cells).toEqual([['Int$48.08'], [expect.stringMatching(/^≈Int\$/)], ['–']]);
    expect(linesOf(file, mid, salary(6))[1]?.cells[1]?.[1]).toMatch(/^≈\+/);
  });

  it('say what is edited', () => {
    const file = openedOf(datasetOf([['USD', 50_000, 'year']]), [categoryColumn('country', ['Spain'])]);
    const scale = scaleOf({ editedRates: { EUR: 1 } });
    const pins: readonly Pin[] = [salary(0), { kind: 'group', column: 'country', group: 'spain' }];
    const lines = comparedLines(comparePins(createQuery(file), pins, scale, true), scale);
    // 50,000 ÷ 0.562107.
    expect(lines.find(({ label }) => label === 'By purchasing power')?.cells).toEqual([
      ['Int$88,951', 'Spain', 'edited'],
      ['Int$88,951', 'too few for a median', 'edited'],
    ]);
  });

  it('are of groups their median, and say what has no parity or is too small', () => {
    const countries = ['Spain', 'Spain', 'Spain', 'Spain', 'Spain', 'Malta', 'North Korea', 'North Korea'];
    const file = openedOf(
      datasetOf(countries.map((country, row) => [country === 'North Korea' ? 'KPW' : 'EUR', 10_000 * (row + 1), 'year'])),
      [categoryColumn('country', countries), categoryColumn('all', countries.map(() => 'all'))],
    );
    const group = (name: string, column = 'country'): Pin => ({ kind: 'group', column, group: name });
    const [power] = linesOf(file, group('spain'), group('malta'), group('north korea'), group('all', 'all'), salary(6));
    // 30,000 ÷ 0.562107.
    expect(power?.cells[0]).toEqual(['Int$53,371', 'median']);
    // 60,000 ÷ Malta’s.
    expect(power?.cells[1]).toEqual([expect.stringMatching(/^Int\$[\d,]+$/), 'too few for a median']);
    expect(power?.cells[2]).toEqual(['no parity known']);
    expect(power?.cells[3]?.slice(1)).toEqual(['median', '6 of 8 have a parity']);
    expect(power?.cells[4]).toEqual(['no parity known']);
  });
});

describe('the lines of the own pay', () => {
  beforeAll(loadPurchasingPower);
  const own = (amount: number, code: string, place = '', scale: Scale = DEFAULT_SCALE) =>
    ownPay(payOf(amount, currencyCodeOf(code), 'year'), place, scale, true);
  const compared = (...rows: readonly number[]) => comparePins(createQuery(builtIn), rows.map(salary), DEFAULT_SCALE, true);

  it('are beside what is pinned what it is, and what the others are to it', () => {
    const lines = linesWith(compared(16), own(93_000, 'EUR', 'DE'), DEFAULT_SCALE);
    expect(lines).toEqual([
      { label: 'Published', own: ['€93,000'], cells: [['C$137,192']] },
      { label: 'At market rate', own: ['US$105,655'], cells: [['US$96,693']] },
      // 96,693.4 − 105,655.1; one pin alone is compared with nothing else.
      { label: 'To my pay', own: ['–'], cells: [['−US$8,962', '−8.5\u00a0%']] },
      // 105,655 by 2,080 hours.
      { label: 'Per hour', own: ['US$50.80'], cells: [['US$46.49']] },
      // 93,000 ÷ 0.700862.
      { label: 'By purchasing power', own: ['Int$132,694', 'Germany'], cells: [['Int$119,248', 'Canada']] },
      { label: 'Purchasing power to my pay', own: ['–'], cells: [['−Int$13,445', '−10.1\u00a0%']] },
      { label: 'Purchasing power per hour', own: ['Int$63.80'], cells: [['Int$57.33']] },
    ]);
  });

  it('say what it is to the first as well, where there are more', () => {
    const lines = linesWith(compared(16, 17), own(96_693.4, 'USD'), DEFAULT_SCALE);
    const [toMine, toFirst] = lines.filter(({ label }) => label.startsWith('To '));
    expect(toMine).toEqual({ label: 'To my pay', own: ['–'], cells: [['±US$0', '0.0\u00a0%'], ['+US$34,093', '+35.3\u00a0%']] });
    expect(toFirst).toEqual({ label: 'To the first pinned', own: ['±US$0', '0.0\u00a0%'], cells: [['–'], ['+US$34,093', '+35.3\u00a0%']] });
  });

  it('are a span where its place is not said, assumed where its currency has one country, and say what has no parity', () => {
    const of = (pay: ReturnType<typeof own>) => linesWith(compared(16), pay, DEFAULT_SCALE).find(({ label }) => label === 'By purchasing power')?.own;
    expect(of(own(93_477, 'EUR'))).toEqual(['≈Int$177,912', 'Int$114,614 to Int$241,209', 'one of 21 countries']);
    expect(of(own(85_904, 'GBP'))).toEqual(['Int$129,344', 'United Kingdom (assumed)']);
    expect(of(own(5_000_000, 'TWD'))).toEqual(['no parity known']);
  });

  it('say which of its figures are edited, and for which period it is', () => {
    const scale = scaleOf({ editedRates: { EUR: 2 } });
    const monthly = ownPay(payOf(5_000, currencyCodeOf('EUR'), 'month'), 'US', scale, true);
    const lines = linesWith(comparePins(createQuery(builtIn), [salary(0)], scale, true), monthly, scale);
    expect(lines.slice(0, 2).map(({ own: cell }) => cell)).toEqual([['€5,000 / month'], ['US$120,000', 'edited']]);
    expect(lines.find(({ label }) => label === 'By purchasing power')?.own).toEqual(['Int$120,000', 'United States', 'edited']);
  });

  it('have no purchasing power where that could not be loaded', () => {
    const pay = ownPay(payOf(5, currencyCodeOf('USD'), 'year'), '', DEFAULT_SCALE, false);
    expect(pay.power).toBeNull();
    const lines = linesWith(comparePins(createQuery(builtIn), [salary(0)], DEFAULT_SCALE, false), pay, DEFAULT_SCALE);
    expect(lines.map(({ label }) => label)).toEqual(['Published', 'At market rate', 'To my pay', 'Per hour']);
  });
});

describe('a share as per cent', () => {
  it('has its sign', () => {
    expect([0.353, -0.12, 0, 12.5].map(percentText)).toEqual(['+35.3\u00a0%', '−12.0\u00a0%', '0.0\u00a0%', '+1,250.0\u00a0%']);
  });
});
