import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Amount, type Pay, payDifference, payOf } from '../../../src/pay/pay';
import { CAD, USD } from '../given';

type Subtract<A extends string, B extends string> = (pay: Pay<A>, other: Pay<B>) => unknown;

describe('payOf', () => {
  it.each([0, 0.01, 137_192, -5, 1e308])('makes pay of %d', (value) => {
    expect(payOf(value, CAD, 'month')).toEqual({ amount: value, currency: 'CAD', period: 'month' });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'throws for %d',
    (value) => {
      expect(() => payOf(value, USD, 'year')).toThrow(
        new RangeError(`Pay must be a finite number, not ${value}`),
      );
    },
  );
});

describe('payDifference', () => {
  it('is what one pay is above the other, in their currency and period', () => {
    expect(payDifference(payOf(130_786, USD, 'year'), payOf(96_693.5, USD, 'year'))).toEqual({
      amount: 34_092.5,
      currency: 'USD',
      period: 'year',
    });
  });

  it('is negative where the first is lower', () => {
    expect(payDifference(payOf(10, CAD, 'hour'), payOf(12.5, CAD, 'hour')).amount).toBe(-2.5);
  });

  it('throws for two pay periods and names them', () => {
    const pay = payOf(10, CAD, 'hour');
    expect(() => payDifference(pay, payOf(10, CAD, 'week'))).toThrow(
      new RangeError('Pay per hour and per week has no difference'),
    );
  });

  it('throws for two currencies that only show while it runs', () => {
    const currencyOf = (code: string): string => code;
    const pay = payOf(100, currencyOf('CAD'), 'year');
    expect(() => payDifference(pay, payOf(30, currencyOf('USD'), 'year'))).toThrow(
      new RangeError('Pay in CAD and in USD has no difference'),
    );
  });

  it('throws for a difference that no number holds', () => {
    const most = payOf(Number.MAX_VALUE, USD, 'year');
    const least = payOf(-Number.MAX_VALUE, USD, 'year');
    expect(() => payDifference(most, least)).toThrow('finite');
  });
});

// Checked by the compiler (`npm run types`).
describe('mixing currencies', () => {
  it('is a type error for amounts and for pay', () => {
    expectTypeOf<Amount<'USD'>>().not.toExtend<Amount<'CAD'>>();
    expectTypeOf<Pay<'USD'>>().not.toExtend<Pay<'CAD'>>();
    expectTypeOf<Pay<'USD'>>().toExtend<Pay<'USD'>>();
    expectTypeOf<number>().not.toExtend<Amount<'USD'>>();
  });

  it('is a type error for a difference, which keeps the currency of both', () => {
    expectTypeOf(payDifference).toExtend<Subtract<'USD', 'USD'>>();
    expectTypeOf(payDifference).not.toExtend<Subtract<'USD', 'CAD'>>();
    const difference = payDifference(payOf(3, 'USD', 'year'), payOf(1, 'USD', 'year'));
    expectTypeOf(difference).toEqualTypeOf<Pay<'USD'>>();
    expect(difference).toEqual({ amount: 2, currency: 'USD', period: 'year' });
  });
});
