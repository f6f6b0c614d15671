import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedPay } from '../../../src/dataset/dataset';
import { comparablePay } from '../../../src/query/comparablePay';
import { anyDataset, anyScale } from '../arbitraries';
import { builtIn, CAD, datasetOf, EUR, range, scaleOf } from '../given';

const MIXED = datasetOf([
  ['USD', 100_000],
  ['CAD', 60, 'hour'],
  ['USD', 50, 'hour'],
  ['CAD', 9_000, 'month'],
]);

describe('comparablePay', () => {
  it('converts the built-in figures at the dated rates', () => {
    const pay = comparablePay(builtIn, scaleOf({}));
    expect(pay).toHaveLength(22);
    expect(pay[0]).toBe(182_421);
    expect(pay[16]).toBeCloseTo(96_693.182_935_372_93, 6); // C$137,192 ÷ 1.41883839
    expect(pay[19]).toBeCloseTo(106_196.604_898_733_5, 6); // €93,477 ÷ 0.88022588
    expect(pay[20]).toBeCloseTo(113_721.608_749_849_4, 6); // £85,904 ÷ 0.75538854
    expect(pay[21]).toBeCloseTo(76_152.044_063_962_31, 6); // €67,031 ÷ 0.88022588
  });

  it('leaves figures as published alone where the pay period is the same', () => {
    expect(comparablePay(builtIn, scaleOf({ basis: 'published', target: EUR }))).toEqual(builtIn.pay);
  });

  it('pairs each currency with each pay period', () => {
    // 60 × 2,080 × 0.75 = 93,600; 50 × 2,080 = 104,000; 9,000 × 12 × 0.75 = 81,000
    expect(comparablePay(MIXED, scaleOf({ editedRates: { CAD: 0.75 } }))).toEqual(
      Float64Array.of(100_000, 93_600, 104_000, 81_000),
    );
  });

  it('shows another target, pay period and working year', () => {
    const workingYear = { hours: 1800, days: 225 };
    const scale = scaleOf({ target: CAD, period: 'month', workingYear, editedRates: { CAD: 0.5 } });
    // 100,000 ÷ 12 ÷ 0.5; 60 × 1,800 ÷ 12; 50 × 1,800 ÷ 12 ÷ 0.5; 9,000
    const expected = [16_666.666_666_666_67, 9_000, 15_000, 9_000];
    const pay = comparablePay(MIXED, scale);
    expected.forEach((value, row) => {
      expect(pay[row]).toBeCloseTo(value, 8);
    });
  });

  it('is empty for an empty data set', () => {
    expect(comparablePay(datasetOf([]), scaleOf({}))).toHaveLength(0);
  });

  it('gives the published figures back when each is converted back', () => {
    fc.assert(
      fc.property(anyDataset, anyScale, (dataset, scale) => {
        fc.pre(scale.basis !== 'purchasingPower');
        const pay = comparablePay(dataset, scale);
        // Rates set by hand at their limits make more of a figure than a data set takes.
        fc.pre(pay.every((value) => value <= 1e12));
        for (const row of range(0, dataset.rowCount - 1)) {
          const { amount, currency, period } = publishedPay(dataset, row);
          const shown = scale.basis === 'published' ? currency : scale.target;
          const single = datasetOf([[shown, Number(pay[row]), scale.period]]);
          const [back] = comparablePay(single, { ...scale, target: currency, period });
          expect(Math.abs(Number(back) - amount)).toBeLessThanOrEqual(amount * 1e-12);
        }
      }),
    );
  });
});
