import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { PUBLISHED_PARITIES } from '../../../src/pay/publishedParities';
import { createQuery } from '../../../src/query/createQuery';
import { ALL_SCALES, FIRST_SCALES, MOST_SHIFTS, rankShift, type RankShift } from '../../../src/query/rankShift';
import { type FurthestMoves, furthestMoves } from '../../../src/query/rankShiftInWords';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { anyDatasetAndView } from '../arbitraries';
import { builtIn, categoryColumn, datasetOf, EUR, GBP, JPY, openedOf, range, scaleOf, textColumn, USD } from '../given';

function shiftOf(dataset: Dataset, change: Partial<View> = {}, scales = FIRST_SCALES): RankShift {
  const shift = rankShift(createQuery(dataset), { ...DEFAULT_VIEW, ...change }, scales);
  if (shift === null) throw new Error('Nothing is compared');
  return shift;
}

/** Units of its currency for an international dollar in a country. */
function parityOf(code: string): number {
  return Number([...PUBLISHED_PARITIES.countries.values()].find((country) => country.code === code)?.parity);
}

/** Name and ranks of each, from the highest bare number down. */
function ranksOf({ shifts }: RankShift): ReadonlyArray<readonly [string, readonly number[]]> {
  return shifts.map(({ name, ranks }) => [name, ranks]);
}

describe('the ranks of salaries from scale to scale', () => {
  it('are the page’s by the bare number, and at market rate those of the explorer', () => {
    const shift = shiftOf(builtIn);
    expect(shift).toMatchObject({ of: 'salaries', column: null, currencies: [null, USD], tooSmall: 0, leftOut: 0 });
    expect(shift.shifts.map(({ key }) => key)).toEqual(range(0, 21));
    expect(ranksOf(shift).slice(15)).toEqual([
      ['US$139,052', [16, 16]],
      ['C$137,192', [17, 21]],
      ['US$130,786', [18, 17]],
      ['US$128,210', [19, 18]],
      ['€93,477', [20, 20]],
      ['£85,904', [21, 19]],
      ['€67,031', [22, 22]],
    ]);
    expect(shift.shifts[16]).toMatchObject({ series: 1, detail: '17th on the page' });
    expect(shift.shifts[16]?.amounts[0]).toBe(137_192);
    expect(shift.shifts[16]?.amounts[1]).toBeCloseTo(96_693.2, 1);
  });

  it('are those among the salaries on show, under a filter', () => {
    expect(ranksOf(shiftOf(builtIn, { currencies: [EUR, GBP] }))).toEqual([
      ['€93,477', [1, 2]],
      ['£85,904', [2, 1]],
      ['€67,031', [3, 3]],
    ]);
  });

  it('do not depend on the basis of the view, nor on its target currency', () => {
    const plain = ranksOf(shiftOf(builtIn));
    const published = shiftOf(builtIn, { scale: scaleOf({ basis: 'published' }) });
    expect(ranksOf(published)).toEqual(plain);
    expect(published.currencies).toEqual([null, null]);
    const inYen = shiftOf(builtIn, { scale: scaleOf({ target: JPY, period: 'month' }) });
    expect(ranksOf(inYen)).toEqual(plain);
    expect(inYen.currencies).toEqual([null, JPY]);
  });

  it('follow an edited rate', () => {
    // At C$1 = US$0.96 it is worth US$131,704 and stands above US$130,786.
    expect(shiftOf(builtIn, { scale: scaleOf({ editedRates: { CAD: 0.96 } }) }).shifts[16]?.ranks).toEqual([17, 17]);
  });

  it('make pay periods equal, but not currencies, for the bare number', () => {
    // A year of 2,080 hours: 50 an hour are 104,000.
    const mixed = datasetOf([['JPY', 9_000_000], ['USD', 50, 'hour'], ['USD', 100_000]]);
    expect(shiftOf(mixed).shifts.map(({ name, amounts }) => [name, amounts[0]])).toEqual([
      ['¥9,000,000', 9_000_000],
      ['US$50 / hour', 104_000],
      ['US$100,000', 100_000],
    ]);
    // ¥9,000,000 are about US$57,000.
    expect(shiftOf(mixed).shifts[0]?.ranks).toEqual([1, 3]);
  });

  it('let ties stand in the order of the page', () => {
    const ties = datasetOf([['USD', 5], ['USD', 7], ['USD', 5], ['USD', 7]]);
    expect(shiftOf(ties).shifts.map(({ key, ranks }) => [key, ranks])).toEqual([
      [1, [1, 1]],
      [3, [2, 2]],
      [0, [3, 3]],
      [2, [4, 4]],
    ]);
  });

  it('let equal pay stand alike on every scale, also where it is reckoned another way', () => {
    // 52 weeks of 2,000 are 104,000, whatever the last binary digit at a rate says.
    const equal = datasetOf(
      range(1, 5).flatMap((n) => [
        ['EUR', 2_000 * n, 'week'] as const,
        ['EUR', 104_000 * n] as const,
        ['EUR', (104_000 / 12) * n, 'month'] as const,
      ]),
    );
    for (const { ranks } of shiftOf(equal, {}, ALL_SCALES).shifts) expect(ranks).toEqual([ranks[0], ranks[0], ranks[0]]);
  });

  it('let equal numbers in different currencies stand in the order of the page, whichever is worth more', () => {
    const equal = datasetOf([['USD', 100_000], ['EUR', 100_000], ['USD', 100_000]]);
    expect(shiftOf(equal).shifts.map(({ key, ranks }) => [key, ranks])).toEqual([
      [0, [1, 2]],
      [1, [2, 1]],
      [2, [3, 3]],
    ]);
  });

  it('are those of up to 60', () => {
    const paid = (count: number) => groupedData(range(1, count).map((n) => ['USD', n, 'Boston'] as const));
    expect(shiftOf(paid(60)).of).toBe('salaries');
    expect(shiftOf(paid(61)).of).toBe('groups');
  });

  it('know a salary of the reader’s own by what its file calls it', () => {
    const opened = openedOf(datasetOf([['USD', 10], ['EUR', 9]]), [textColumn('Job', ['Dev', ''], 'label')]);
    expect(shiftOf(opened).shifts.map(({ detail }) => detail)).toEqual(['Dev', 'row 3']);
  });

  it('are each of 1 to n once on every scale, and agree with counting', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset, view }) => {
        const query = createQuery(dataset);
        const { shifts, scales, unplaced } = rankShift(query, view, ALL_SCALES) ?? { shifts: [], scales: [], unplaced: 0 };
        expect(shifts.length + unplaced).toBe(query.ask(view).count);
        for (const [scale] of scales.entries()) {
          expect(shifts.map(({ ranks }) => ranks[scale]).toSorted((a, b) => Number(a) - Number(b))).toEqual(range(1, shifts.length));
          for (const own of shifts) {
            const above = shifts.filter(({ amounts, key }) => {
              // To twelve digits: pay that differs by less is the same.
              const difference = Number(amounts[scale]?.toPrecision(12)) - Number(own.amounts[scale]?.toPrecision(12));
              return difference > 0 || (difference === 0 && key < own.key);
            });
            expect(own.ranks[scale]).toBe(above.length + 1);
          }
        }
      }),
    );
  });
});

/** 62 salaries of four groups: five in yen at 10 million, fifty-odd in dollars, two of a group too small. */
const GROUPED = [
  ...range(1, 5).map((n) => ['JPY', 10_000_000 + n, 'Tokyo'] as const),
  ...range(1, 30).map((n) => ['USD', 120_000 + n, 'Boston'] as const),
  ...range(1, 25).map((n) => ['USD', 90_000 + n, ''] as const),
  ...range(1, 2).map((n) => ['USD', 500 + n, 'Nowhere'] as const),
];

function groupedData(rows: ReadonlyArray<readonly [string, number, string]> = GROUPED): Dataset {
  return openedOf(
    datasetOf(rows.map(([currency, pay]) => [currency, pay] as const)),
    [categoryColumn('City', rows.map(([, , city]) => city))],
  );
}

describe('the ranks of groups from scale to scale', () => {
  it('are those of their medians, without the groups too small for one', () => {
    const shift = shiftOf(groupedData(), { groupBy: 'City' });
    expect(shift).toMatchObject({ of: 'groups', tooSmall: 1, leftOut: 0, column: { name: 'City' } });
    expect(shift.shifts.map(({ name, detail, series, ranks, amounts }) => [name, detail, series, ranks, amounts[0]])).toEqual([
      ['tokyo', 'n = 5', null, [1, 3], 10_000_003],
      ['boston', 'n = 30', null, [2, 1], 120_015.5],
      ['(none)', 'n = 25', null, [3, 2], 90_013],
    ]);
  });

  it('are those of the salaries in a range of pay on the scale of the view', () => {
    const shift = shiftOf(groupedData([...GROUPED, ...GROUPED]), { groupBy: 'City', payRange: { low: 100_000, high: 120_020 } });
    expect(shift.of).toBe('salaries');
    const many = range(1, 4).flatMap(() => GROUPED);
    const narrowed = shiftOf(groupedData(many), { groupBy: 'City', payRange: { low: 100_000, high: 120_020 } });
    // Twenty of Boston’s thirty, four times.
    expect(narrowed.shifts.map(({ name, detail }) => [name, detail])).toEqual([['boston', 'n = 80']]);
  });

  it('are the same as published, where a range of pay says nothing of several currencies', () => {
    const published = shiftOf(groupedData(), {
      groupBy: 'City',
      scale: scaleOf({ basis: 'published' }),
      payRange: { low: 1, high: null },
    });
    expect(published.shifts.map(({ name, ranks }) => [name, ranks])).toEqual([
      ['tokyo', [1, 3]],
      ['boston', [2, 1]],
      ['(none)', [3, 2]],
    ]);
  });

  it('are as published, too, those of all salaries of a group, whatever their currencies and the range of pay', () => {
    const rows = range(1, 40).flatMap((n) => ['USD', 'EUR'].map((currency) => [currency, 1_000 * n, n % 2 === 0 ? 'Even' : 'Odd'] as const));
    for (const payRange of [null, { low: 5_000, high: null }]) {
      const { shifts } = shiftOf(groupedData(rows), { groupBy: 'City', scale: scaleOf({ basis: 'published' }), payRange });
      // Each of 2, 4, …, 40 thousand twice, and of 1, 3, …, 39 thousand.
      expect(shifts.map(({ name, detail, amounts }) => [name, detail, amounts[0]])).toEqual([
        ['even', 'n = 40', 21_000],
        ['odd', 'n = 40', 20_000],
      ]);
    }
  });

  it('are none where every group is too small for a median', () => {
    const rows = range(1, 61).map((n) => ['USD', n, `G${n}`] as const);
    expect(shiftOf(groupedData(rows))).toMatchObject({ of: 'groups', shifts: [], tooSmall: 61, unplaced: 0 });
  });

  it('are those of the groups with most salaries where there are too many', () => {
    const rows = range(1, 62).flatMap((group) =>
      range(1, group === 62 ? 6 : 5).map((n) => ['USD', group * 1000 + n, `G${group}`] as const),
    );
    const shift = shiftOf(groupedData(rows), { groupBy: 'City' });
    expect(shift.shifts).toHaveLength(MOST_SHIFTS);
    expect(shift.leftOut).toBe(2);
    expect(shift.shifts[0]?.name).toBe('g62');
  });

  it('are none of too many salaries without a column of groups, and none of no salary', () => {
    const many = datasetOf(range(1, 61).map((pay) => ['USD', pay] as const));
    expect(rankShift(createQuery(many), DEFAULT_VIEW, FIRST_SCALES)).toBeNull();
    expect(rankShift(createQuery(builtIn), { ...DEFAULT_VIEW, currencies: [EUR], list: 'short' }, FIRST_SCALES)).toBeNull();
  });
});

describe('the ranks by purchasing power', () => {
  it('stand beside the others, of a span the middle', () => {
    const shift = shiftOf(builtIn, {}, ALL_SCALES);
    expect(shift.currencies).toEqual([null, USD, 'XXX']);
    expect(shift.measure.said).not.toBeNull();
    expect(shift.unplaced).toBe(0);
    // Euros may be in any of 21 countries.
    const [dollars, euros] = [shift.shifts[16], shift.shifts[19]];
    expect(dollars?.amounts[2]).toBeCloseTo(137_192 / parityOf('CA'), 6);
    expect(dollars).toMatchObject({ name: 'C$137,192', isOpen: false, span: null });
    expect(euros).toMatchObject({ name: '€93,477', isOpen: true });
    // From the dearest member of the euro to the cheapest.
    expect(euros?.span?.low).toBeCloseTo(93_477 / parityOf('LU'), 6);
    expect(euros?.span?.high).toBeCloseTo(93_477 / parityOf('BG'), 6);
    expect(shift.shifts.map(({ ranks }) => ranks[2]).toSorted((a, b) => Number(a) - Number(b))).toEqual(range(1, 22));
  });

  it('leave out of every scale what has no parity', () => {
    // The World Bank's figure for Venezuela is 0.
    const rows = [['USD', 30], ['VES', 20], ['USD', 10]] as const;
    const shift = shiftOf(datasetOf(rows), {}, ALL_SCALES);
    expect(shift).toMatchObject({ scales: ALL_SCALES, unplaced: 1 });
    expect(ranksOf(shift)).toEqual([
      ['US$30', [1, 1, 1]],
      ['US$10', [2, 2, 2]],
    ]);
  });

  it('are left out themselves where none has a parity', () => {
    const shift = shiftOf(datasetOf([['VES', 20], ['VES', 10]]), {}, ALL_SCALES);
    expect(shift).toMatchObject({ scales: FIRST_SCALES, unplaced: 0 });
    expect(shift.shifts).toHaveLength(2);
  });

  it('are those of the groups that have a median on every scale', () => {
    const rows = [
      ...range(1, 40).map((n) => ['USD', 120_000 + n, 'Boston'] as const),
      ...range(1, 30).map((n) => ['VES', 900_000 + n, 'Caracas'] as const),
      ...range(1, 30).map((n) => ['EUR', 90_000 + n, 'Berlin'] as const),
    ];
    const shift = shiftOf(groupedData(rows), { groupBy: 'City', payRange: { low: 1, high: null } }, ALL_SCALES);
    expect(shift).toMatchObject({ of: 'groups', unplaced: 1 });
    expect(shift.shifts.map(({ name, isOpen }) => [name, isOpen])).toEqual([
      ['boston', false],
      // Euros may be in any of 21 countries.
      ['berlin', true],
    ]);
  });

  it('are on every scale those of the same salaries: the ones with a place on all', () => {
    const rows = [
      ...range(1, 45).map((n) => ['USD', 120_000 + n, 'Boston'] as const),
      // The World Bank has no figure for Taiwan: one of six has a place, too few for a median.
      ...range(1, 5).map((n) => ['TWD', 900_000 + n, 'Taipei'] as const),
      ['USD', 95_000, 'Taipei'] as const,
      // Here five of ten.
      ...range(1, 5).map((n) => ['TWD', 900_000 + n, 'Lima'] as const),
      ...range(1, 5).map((n) => ['USD', 10_000 * n, 'Lima'] as const),
      ['USD', 1, 'Nowhere'] as const,
    ];
    const shift = shiftOf(groupedData(rows), { groupBy: 'City' }, ALL_SCALES);
    expect(shift).toMatchObject({ of: 'groups', unplaced: 1, tooSmall: 1, leftOut: 0 });
    expect(shift.shifts.map(({ name, detail, amounts }) => [name, detail, amounts])).toEqual([
      ['boston', 'n = 45', [120_023, 120_023, 120_023]],
      ['lima', 'n = 5 of 10', [30_000, 30_000, 30_000]],
    ]);
    // Where every salary has a place on each of two scales, all of them count.
    const two = shiftOf(groupedData(rows), { groupBy: 'City' });
    expect(two.unplaced).toBe(0);
    expect(two.shifts.map(({ name, detail }) => [name, detail])).toEqual([
      ['taipei', 'n = 6'],
      ['lima', 'n = 10'],
      ['boston', 'n = 45'],
    ]);
  });
});

describe('what moves furthest', () => {
  it('falls and rises by so many places, furthest first', () => {
    const namesOf = ({ named }: FurthestMoves) => named.map(({ shift, places }) => [shift.name, places]);
    const { falls, rises } = furthestMoves(shiftOf(builtIn), 1);
    expect(namesOf(falls)).toEqual([['C$137,192', -4]]);
    expect(namesOf(rises)).toEqual([
      ['£85,904', 2],
      ['US$130,786', 1],
      ['US$128,210', 1],
    ]);
  });

  it('is at most three each way', () => {
    const rows = [
      ...range(1, 5).map((n) => ['JPY', 1_000_000 + n] as const),
      ...range(1, 5).map((n) => ['USD', 100_000 + n] as const),
    ];
    const { falls, rises } = furthestMoves(shiftOf(datasetOf(rows)), 1);
    expect(falls.named.map(({ places }) => places)).toEqual([-5, -5, -5]);
    expect(rises.named.map(({ places }) => places)).toEqual([5, 5, 5]);
    expect([falls.asFar, rises.asFar]).toEqual([2, 2]);
    expect(falls.named.map(({ shift }) => shift.name)).toEqual(['¥1,000,005', '¥1,000,004', '¥1,000,003']);
  });

  it('is no salary whose rank by purchasing power is open, but at market rate it is', () => {
    const shift = shiftOf(builtIn, {}, ALL_SCALES);
    const { rises } = furthestMoves(shift, 2);
    expect(rises.named.map(({ shift: { name } }) => name)).not.toContain('€93,477');
    expect(furthestMoves({ ...shift, shifts: shift.shifts.filter(({ isOpen }) => isOpen).map((one) => ({ ...one, ranks: [2, 1, 1] })) }, 1).rises.named).toHaveLength(2);
  });
});
