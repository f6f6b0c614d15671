import { beforeAll, describe, expect, it } from 'vitest';
import { comparedBars } from '../../../../src/features/compare/comparedBars';
import { ownPay } from '../../../../src/features/compare/ownPay';
import type { Dataset } from '../../../../src/dataset/dataset';
import { currencyCodeOf } from '../../../../src/pay/currency';
import { type Pay, payOf } from '../../../../src/pay/pay';
import type { Scale } from '../../../../src/pay/scale';
import { comparePins } from '../../../../src/query/compare';
import { createQuery } from '../../../../src/query/createQuery';
import { loadPurchasingPower } from '../../../../src/query/purchasingPower';
import type { Pin } from '../../../../src/query/view';
import { builtIn, categoryColumn, datasetOf, openedOf, range, scaleOf } from '../../given';

beforeAll(loadPurchasingPower);

const salary = (row: number): Pin => ({ kind: 'salary', row });
const level = (group: string): Pin => ({ kind: 'group', column: 'level', group });

function drawnOf(dataset: Dataset, pins: readonly Pin[], change: Partial<Scale>, own: Pay | null = null) {
  const scale = scaleOf(change);
  const query = createQuery(dataset);
  return comparedBars(query, comparePins(query, pins, scale, true), own && ownPay(own, '', scale, true), scale);
}

function barsOf(...given: Parameters<typeof drawnOf>) {
  const drawn = drawnOf(...given);
  if (drawn === null) throw new Error('There are bars');
  return drawn;
}

const dollars = payOf(100_000, currencyCodeOf('USD'), 'year');

const levels = openedOf(datasetOf(range(1, 8).map((step) => ['USD', step * 1_000] as const)), [
  categoryColumn('level', range(1, 8).map((step) => (step <= 6 ? 'mid' : 'lead'))),
]);

describe('the bars of a comparison', () => {
  it('stand at market rate, also as published, and say so', () => {
    const { label, bars } = barsOf(builtIn, [salary(16), salary(17)], { basis: 'market', period: 'month' });
    expect(label).toBe('Pay at market rate, in US dollars per month');
    expect(bars.map(({ figure }) => figure)).toEqual(['US$8,058', 'US$10,899']);
    expect(barsOf(builtIn, [salary(16)], { basis: 'published' }).label).toBe(
      'Pay at market rate, in US dollars per year: as published there is no scale for all',
    );
  });

  it('stand by purchasing power where the page does, with a line where the country is open', () => {
    const { label, bars } = barsOf(builtIn, [salary(19), salary(16)], { basis: 'purchasingPower' });
    expect(label).toBe('Pay by purchasing power, in international dollars per year');
    expect(bars.map(({ figure }) => figure)).toEqual(['≈Int$177,912', 'Int$119,248']);
    const [open, known] = bars;
    expect(Math.round(open?.line?.low ?? 0)).toBe(114_614);
    // The figure is the middle between the ends.
    expect(((open?.line?.low ?? 0) + (open?.line?.high ?? 0)) / 2).toBeCloseTo(open?.amount ?? 0);
    expect(known?.line).toBeNull();
  });

  it('have the middle half of a group, or each of its few salaries', () => {
    for (const basis of ['market', 'purchasingPower'] as const) {
      const [mid, lead] = barsOf(levels, [level('mid'), level('lead')], { basis }).bars;
      expect(mid?.amount).toBe(3_500);
      expect(lead).toEqual({ amount: null, line: null, singles: [8_000, 7_000], figure: 'n = 2' });
    }
    expect(barsOf(levels, [level('mid'), level('lead')], { basis: 'market' }).bars[0]?.line).toEqual({ low: 2_250, high: 4_750 });
  });

  it('are none where no parity is known', () => {
    const { bars, reference } = barsOf(datasetOf([['VES', 5], ['USD', 7]]), [salary(0), salary(1)], { basis: 'purchasingPower' });
    expect(bars[0]).toEqual({ amount: null, line: null, singles: [], figure: 'no parity known' });
    expect(reference).toBeNull();
  });

  it('say what the lines over them are', () => {
    const notes = (...given: Parameters<typeof drawnOf>) => barsOf(...given).notes;
    expect(notes(builtIn, [salary(16), salary(17)], { basis: 'market' })).toEqual(['The dashed line is the first pinned.']);
    expect(notes(levels, [level('mid'), level('lead')], {})).toEqual([
      'The dashed line is the first pinned.',
      'The line across a group’s bar is its middle half.',
    ]);
    expect(notes(builtIn, [salary(16), salary(19)], { basis: 'purchasingPower' })).toContain(
      'The line across a salary’s bar is from the dearest to the cheapest country that it may be in.',
    );
  });

  it('of a single one stand beside the median of all, where that holds', () => {
    const { notes, reference } = barsOf(builtIn, [salary(16)], { basis: 'published' });
    expect(notes).toEqual(['The dashed line is the median of all 22 salaries, US$148,020.']);
    expect(Math.round(reference ?? 0)).toBe(148_020);
    expect(barsOf(builtIn, [salary(16)], { basis: 'purchasingPower' }).notes).toEqual([
      'The dashed line is the median of all 22 salaries, ≈Int$150,190.',
    ]);
    expect(drawnOf(datasetOf([['USD', 5], ['USD', 7]]), [salary(0)], {})).toBeNull();
  });

  it('have the own pay before them, which all are compared with', () => {
    const { own, reference, notes } = barsOf(builtIn, [salary(16)], { period: 'month' }, dollars);
    expect(own).toMatchObject({ figure: 'US$8,333', line: null });
    expect(reference).toBe(own?.amount);
    expect(notes).toEqual(['The dashed line is my pay.']);
    expect(barsOf(builtIn, [salary(16)], { basis: 'purchasingPower' }, dollars).own?.figure).toBe('Int$100,000');
  });
});
