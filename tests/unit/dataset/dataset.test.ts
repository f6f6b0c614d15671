import { describe, expect, it } from 'vitest';
import { createDataset, currencyIndex, isRanked, placeOf, publishedPay } from '../../../src/dataset/dataset';
import { CAD, datasetOf, EUR, GBP, openedOf, USD } from '../given';

const TWO_ROWS = { id: 'two', title: 'Two', pay: [50, 40], currency: [USD, CAD], period: ['hour', 'year'] } as const;

describe('createDataset', () => {
  it('stands the salaries in columns', () => {
    const dataset = createDataset(TWO_ROWS);
    expect(dataset).toMatchObject({ id: 'two', title: 'Two', rowCount: 2, shortList: null });
    expect(dataset.pay).toEqual(Float64Array.of(50, 40));
    expect(dataset.currency).toEqual({ codes: Uint8Array.of(0, 1), values: ['USD', 'CAD'] });
    expect(dataset.period).toEqual({ codes: Uint8Array.of(0, 1), values: ['hour', 'year'] });
  });

  it('keeps no hold of the columns it was given', () => {
    const pay = [50, 40];
    const dataset = createDataset({ ...TWO_ROWS, pay });
    pay[0] = 1;
    expect(dataset.pay[0]).toBe(50);
  });

  it('may be empty', () => {
    expect(datasetOf([]).rowCount).toBe(0);
  });

  it.each([
    [0, [0, 0]],
    [1, [1, 0]],
    [2, [1, 1]],
    [9, [1, 1]],
  ])('marks the first %d rows as the short list', (shortListLength, marks) => {
    const dataset = createDataset({ ...TWO_ROWS, shortListLength });
    expect(dataset.shortList).toEqual(Uint8Array.from(marks));
  });

  it.each([
    { currency: [USD] },
    { currency: [USD, CAD, CAD] },
    { period: ['year'] as const },
    { pay: [] },
  ])('throws for columns of different lengths: %j', (change) => {
    expect(() => createDataset({ ...TWO_ROWS, ...change })).toThrow(
      new RangeError('The columns of a data set must have the same length'),
    );
  });

  it.each([0, -0, -1, 1e12 + 1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'throws for a pay of %d and names its row',
    (wrong) => {
      expect(() => createDataset({ ...TWO_ROWS, pay: [50, wrong] })).toThrow(
        new RangeError(`Row 1 has no pay above 0 and up to 1e12: ${wrong}`),
      );
    },
  );
});

describe('reading a data set', () => {
  const dataset = datasetOf([
    ['USD', 50.5, 'hour'],
    ['CAD', 137_192],
  ]);

  it('gives the pay of a row as it was published', () => {
    expect(publishedPay(dataset, 0)).toEqual({ amount: 50.5, currency: 'USD', period: 'hour' });
    expect(publishedPay(dataset, 1)).toEqual({ amount: 137_192, currency: 'CAD', period: 'year' });
  });

  it.each([-1, 2])('throws for row %d, which it does not have', (row) => {
    expect(() => publishedPay(dataset, row)).toThrow(RangeError);
  });

  it('counts places on the page from 1', () => {
    expect(placeOf(dataset, 0)).toBe(1);
    expect(placeOf(dataset, 1)).toBe(2);
    expect(isRanked(dataset)).toBe(true);
  });

  it('takes the rows of a file by their numbers there, which rank nothing', () => {
    const file = openedOf(dataset);
    expect(placeOf(file, 0)).toBe(2);
    expect(() => placeOf(file, 2)).toThrow(RangeError);
    expect(isRanked(file)).toBe(false);
  });

  it('finds the place of a currency among its own', () => {
    expect([USD, CAD, EUR, GBP].map((code) => currencyIndex(dataset, code))).toEqual([0, 1, -1, -1]);
  });
});
