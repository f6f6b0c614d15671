import type { Dataset } from '../dataset/dataset';
import type { Codes } from '../dataset/dictionary';
import type { Scale } from '../pay/scale';
import { measureOf, multipliedPay, rankingScale } from './comparablePay';
import { memoizedStep, sameNumbers } from './memoizedStep';
import type { Measure } from './purchasingPower';
import { type Ranking, rankRows } from './rank';

/**
 * Of what takes many bytes a row fewer results are kept: one for each scale that is asked for side by side
 * (as published, the bare numbers, market rate, purchasing power), and the one before them.
 */
export const FEW = 5;

/** Pay and order of all rows of a data set on a scale; the same ones for scales that say the same of each row. */
export interface PaySteps {
  readonly measureOn: (scale: Scale) => Measure;
  /** By row, in the scale's currency for each of its pay periods; NaN: no place on it. */
  readonly comparableOn: (scale: Scale) => Float64Array;
  readonly rankingOn: (scale: Scale) => Ranking;
}

export function createPaySteps(dataset: Dataset): PaySteps {
  const payBy = memoizedStep(
    (codes: Codes, factors: readonly number[]) => multipliedPay(dataset, codes, factors),
    FEW,
  );
  // Scales that say the same of every salary share what is worked out.
  const same = sameNumbers();
  const measured = (scale: Scale): Measure => {
    const measure = measureOf(dataset, scale);
    return { ...measure, factors: same(measure.factors) };
  };
  const measureOn = memoizedStep(measured);
  const rankingMeasureOn = memoizedStep((scale: Scale) => measured(rankingScale(scale)));
  const comparableOn = (scale: Scale) => {
    const { codes, factors } = measureOn(scale);
    return payBy(codes, factors);
  };
  // What is ranked by is not kept: it would take the room of what is shown.
  const rankedBy = memoizedStep(
    (basis: Scale['basis'], codes: Codes, factors: readonly number[]) =>
      rankRows(dataset, multipliedPay(dataset, codes, factors), basis),
    FEW,
  );
  const rankingOn = (scale: Scale) => {
    const { codes, factors } = rankingMeasureOn(scale);
    return rankedBy(scale.basis, codes, factors);
  };
  return { measureOn, comparableOn, rankingOn };
}
