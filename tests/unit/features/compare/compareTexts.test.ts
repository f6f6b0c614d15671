import { beforeAll, describe, expect, it } from 'vitest';
import { comparedLines, percentText } from '../../../../src/features/compare/compareTexts';
import type { Dataset } from '../../../../src/dataset/dataset';
import { DEFAULT_SCALE } from '../../../../src/pay/scale';
import { comparePins } from '../../../../src/query/compare';
import { createQuery } from '../../../../src/query/createQuery';
import { loadPurchasingPower } from '../../../../src/query/purchasingPower';
import type { Pin } from '../../../../src/query/view';
import { builtIn, categoryColumn, datasetOf, openedOf, range, scaleOf } from '../../given';

const salary = (row: number): Pin => ({ kind: 'salary', row });

describe('the lines of a comparison', () => {
  it('are of salaries what was published, market rate, hour and difference to the first', () => {
    const compared = comparePins(createQuery(builtIn), [salary(16), salary(17)], DEFAULT_SCALE, false);
    expect(comparedLines(compared, DEFAULT_SCALE)).toEqual([
      { label: 'Published', cells: [['C$137,192'], ['US$130,786']] },
      { label: 'At market rate', cells: [['US$96,693'], ['US$130,786']] },
      { label: 'To the first', cells: [['–'], ['+US$34,093', '+35.3\u00a0%']] },
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
      { label: 'To the first', cells: [['–'], ['–']] },
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
      { label: 'Purchasing power to the first', cells: [['–'], ['+Int$10,095', '+8.5\u00a0%']] },
      { label: 'Purchasing power per hour', cells: [['Int$57.33'], ['Int$62.18']] },
    ]);
  });

  it('come first where the page is by purchasing power', () => {
    const scale = scaleOf({ basis: 'purchasingPower' });
    const lines = comparedLines(comparePins(createQuery(builtIn), [salary(16)], scale, true), scale);
    expect(lines.map(({ label }) => label)).toEqual([
      'Published',
      'By purchasing power',
      'Purchasing power to the first',
      'Purchasing power per hour',
      'At market rate',
      'To the first',
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

describe('a share as per cent', () => {
  it('has its sign', () => {
    expect([0.353, -0.12, 0, 12.5].map(percentText)).toEqual(['+35.3\u00a0%', '−12\u00a0%', '0\u00a0%', '+1,250\u00a0%']);
  });
});
