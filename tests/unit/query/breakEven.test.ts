import { describe, expect, it } from 'vitest';
import { breakEven, movedRows, overtakings } from '../../../src/query/breakEven';
import { rankOf } from '../../../src/query/rank';
import { ask, builtIn, CAD, datasetOf, EUR, scaleOf } from '../given';

const result = ask(builtIn);
const C$ = 16;
const POUND = 20;
const about = (value: number): unknown => expect.closeTo(value, 12);

describe('the break-even of the built-in data set', () => {
  it('of C$137,192 lies from US$0.9533, where it ties with US$130,786, against 0.7048', () => {
    expect(breakEven(result, C$)).toEqual({
      kind: 'between',
      // 130,786 ÷ 137,192 and 139,052 ÷ 137,192: 16 salaries stand above it, US$139,052 the last.
      lowest: about(0.953_306_315_237_04),
      highest: about(1.013_557_641_845_006),
      // 1 ÷ 1.41883839
      rate: about(0.704_801_904_887_843),
      holds: false,
    });
  });

  it('of £85,904 lies up to US$1.1256, where C$137,192 passes it again', () => {
    expect(breakEven(result, POUND)).toEqual({
      kind: 'between',
      // 76,152.04406396 ÷ 85,904 (€67,031) and 96,693.18293537 ÷ 85,904
      lowest: about(0.886_478_441_795_005),
      highest: about(1.125_595_815_507_694),
      rate: about(1.323_822_042_627_229),
      holds: false,
    });
  });

  it('holds for both figures in euros at the dated rate', () => {
    const rate = about(1.136_072_027_330_076);
    // €93,477 needs 19 others above it: C$137,192 (96,693.18) below, £85,904 (113,721.61) above.
    expect(breakEven(result, 19)).toEqual({
      kind: 'between',
      lowest: about(1.034_406_141_996_137),
      highest: about(1.216_573_154_357_216),
      rate,
      holds: true,
    });
    // €67,031 stands last: no rate is too low. 96,693.18293537 ÷ 67,031
    expect(breakEven(result, 21)).toEqual({
      kind: 'between',
      lowest: 0,
      highest: about(1.442_514_402_819_187),
      rate,
      holds: true,
    });
  });

  it('has no rate for US dollars, the base, also where other salaries moved them', () => {
    expect(breakEven(result, 0)).toEqual({ kind: 'base' });
    expect(breakEven(result, 17)).toEqual({ kind: 'base' });
  });

  it('is the same whatever currency and pay period the figures are shown in', () => {
    for (const target of [CAD, EUR]) {
      const shown = ask(builtIn, { scale: scaleOf({ target, period: 'hour' }) });
      expect(breakEven(shown, C$)).toMatchObject({ lowest: about(0.953_306_315_237_04) });
      expect(breakEven(shown, POUND)).toMatchObject({ highest: about(1.125_595_815_507_694) });
    }
  });

  it('is over the whole data set, also for a row that a filter hides', () => {
    expect(breakEven(ask(builtIn, { list: 'short' }), C$)).toEqual(breakEven(result, C$));
  });

  it.each([
    [0.9533, 18, false],
    [0.9534, 17, true],
    [1.0135, 17, true],
    [1.0136, 16, false],
  ])('at an edited rate of %d leaves C$137,192 at %d: it holds: %s', (rate, rank, holds) => {
    const edited = ask(builtIn, { scale: scaleOf({ editedRates: { CAD: rate } }) });
    expect(rankOf(edited.ranking, builtIn, C$)).toBe(rank);
    expect(breakEven(edited, C$)).toEqual({
      kind: 'between',
      lowest: about(0.953_306_315_237_04),
      highest: about(1.013_557_641_845_006),
      rate,
      holds,
    });
  });

  it('has no rate that is too high for the first place', () => {
    const dataset = datasetOf([['CAD', 50], ['USD', 40]]);
    expect(breakEven(ask(dataset, { scale: scaleOf({ editedRates: { CAD: 0.5 } }) }), 0)).toEqual({
      kind: 'between',
      lowest: about(0.8),
      highest: Number.POSITIVE_INFINITY,
      rate: 0.5,
      holds: false,
    });
  });

  it('holds at any rate for the only salary', () => {
    expect(breakEven(ask(datasetOf([['EUR', 50]])), 0)).toMatchObject({
      lowest: 0,
      highest: Number.POSITIVE_INFINITY,
      holds: true,
    });
  });

  it.each([-1, 22])('throws for row %d, which the data set does not have', (row) => {
    expect(() => breakEven(result, row)).toThrow(RangeError);
  });
});

describe('a place that no rate brings', () => {
  it('is one above a higher salary of the same currency', () => {
    const dataset = datasetOf([['CAD', 50], ['CAD', 60], ['USD', 40]]);
    expect(breakEven(ask(dataset), 0)).toEqual({ kind: 'never' });
  });

  it('is one that leaves over more salaries of other currencies than there are', () => {
    const dataset = datasetOf([['CAD', 50], ['USD', 1], ['CAD', 60]]);
    // C$60 is 1st and stands 3rd on the page, but only US$1 can pass it.
    expect(breakEven(ask(dataset), 2)).toEqual({ kind: 'never' });
  });

  it('is none where a currency is alone and the page ranks it otherwise', () => {
    const dataset = datasetOf([['EUR', 50, 'year'], ['EUR', 10, 'hour']]);
    expect(breakEven(ask(dataset), 0)).toEqual({ kind: 'never' });
  });

  it('is one between two others that tie with each other', () => {
    // C$60 stands 2nd on the page, between US$50 and US$50: at C$1 = US$0.83 it would tie with both.
    const dataset = datasetOf([['USD', 50], ['CAD', 60], ['USD', 50]]);
    const above = ask(dataset, { scale: scaleOf({ editedRates: { CAD: 0.9 } }) });
    expect(breakEven(above, 1)).toEqual({ kind: 'never' });
  });
});

describe('overtakings', () => {
  it('names who overtook C$137,192, highest first', () => {
    expect(overtakings(result, C$)).toEqual({ overtakenBy: [17, 18, 20, 19], overtook: [] });
  });

  it('names whom £85,904 overtook', () => {
    expect(overtakings(result, POUND)).toEqual({ overtakenBy: [], overtook: [19, 16] });
  });

  it('can be both: a salary that stands where it stood', () => {
    // €93,477 passed C$137,192 and was passed by £85,904.
    expect(overtakings(result, 19)).toEqual({ overtakenBy: [20], overtook: [16] });
  });
});

describe('movedRows', () => {
  it('stands who moved furthest first, ties in page order', () => {
    expect(movedRows(result)).toEqual([C$, POUND, 17, 18]);
  });

  it('is empty as published', () => {
    expect(movedRows(ask(builtIn, { scale: scaleOf({ basis: 'published' }) }))).toEqual([]);
  });
});
