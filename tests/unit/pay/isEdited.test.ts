import { describe, expect, it } from 'vitest';
import { isEdited } from '../../../src/pay/scale';
import { CAD, EUR, scaleOf, USD } from '../given';

describe('isEdited', () => {
  const editedRates = { CAD: 0.9 };

  it('is so for a figure converted from or to a currency with an edited rate', () => {
    expect(isEdited(CAD, 'year', scaleOf({ editedRates }))).toBe(true);
    expect(isEdited(USD, 'year', scaleOf({ editedRates, target: CAD }))).toBe(true);
  });

  it('is not so where that rate is not used', () => {
    expect(isEdited(EUR, 'year', scaleOf({ editedRates }))).toBe(false);
    expect(isEdited(CAD, 'year', scaleOf({ editedRates, target: CAD }))).toBe(false);
    expect(isEdited(CAD, 'year', scaleOf({ editedRates, basis: 'published' }))).toBe(false);
  });

  it('is so where the pay period is reckoned with edited hours or days', () => {
    const workingYear = { hours: 1800, days: 260 };
    expect(isEdited(USD, 'year', scaleOf({ workingYear, period: 'hour' }))).toBe(true);
    expect(isEdited(USD, 'hour', scaleOf({ workingYear, basis: 'published' }))).toBe(true);
  });

  it('is not so where they are not used', () => {
    const workingYear = { hours: 1800, days: 260 };
    expect(isEdited(USD, 'year', scaleOf({ workingYear, period: 'day' }))).toBe(false);
    expect(isEdited(USD, 'hour', scaleOf({ workingYear, period: 'hour' }))).toBe(false);
    expect(isEdited(USD, 'year', scaleOf({ workingYear, period: 'month' }))).toBe(false);
  });
});
