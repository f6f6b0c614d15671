import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { differenceToMedian, panelOfRow, salaryAt } from '../../../src/query/salary';
import { ask, builtIn, datasetOf, EUR, numberColumn, openedOf, scaleOf, textColumn } from '../given';

const result = ask(builtIn);

describe('salaryAt', () => {
  it('says all of C$137,192: 17th on the page, 21st at market rates', () => {
    const salary = salaryAt(result, 16);
    expect(salary).toMatchObject({
      row: 16,
      place: 17,
      published: { amount: 137_192, currency: 'CAD', period: 'year' },
      publishedIn: 'CAD',
      comparable: { currency: 'USD', period: 'year' },
      rank: 21,
      moved: -4,
    });
    expect(salary.comparable.amount).toBeCloseTo(96_693.182_935_372_93, 6);
  });

  it('says all of £85,904: 21st on the page, 19th at market rates', () => {
    expect(salaryAt(result, 20)).toMatchObject({ place: 21, rank: 19, moved: 2 });
  });

  it('gives equal pay of opened data the same rank, and of a page each its own', () => {
    const ranks = (dataset: Dataset) => [0, 1, 2, 3].map((row) => salaryAt(ask(dataset), row).rank);
    const given = datasetOf([
      ['USD', 10],
      ['USD', 20],
      ['USD', 20],
      ['USD', 5],
    ]);
    expect(ranks(openedOf(given))).toEqual([3, 1, 1, 4]);
    expect(ranks(given)).toEqual([3, 1, 2, 4]);
  });

  it('shows the target and the pay period of the scale', () => {
    const scale = scaleOf({ target: EUR, period: 'hour' });
    const { published, comparable } = salaryAt(ask(builtIn, { scale }), 19);
    expect(published).toEqual({ amount: 93_477, currency: 'EUR', period: 'year' });
    // 93,477 ÷ 2,080 = 44.94086538…
    expect(comparable).toMatchObject({ currency: 'EUR', period: 'hour' });
    expect(comparable.amount).toBeCloseTo(44.940_865_384_615_38, 10);
  });

  it('ranks among the salaries of its currency as published', () => {
    const published = ask(builtIn, { scale: scaleOf({ basis: 'published' }) });
    expect(salaryAt(published, 21)).toMatchObject({
      comparable: { amount: 67_031, currency: 'EUR' },
      place: 22,
      rank: 2,
      moved: 0,
    });
  });

  it('speaks of a row that a filter hides, with its rank in the whole data set', () => {
    expect(salaryAt(ask(builtIn, { list: 'short' }), 16).rank).toBe(21);
  });

  it.each([-1, 22])('throws for row %d, which the data set does not have', (row) => {
    expect(() => salaryAt(result, row)).toThrow(RangeError);
  });
});

describe('salaryAt in a file', () => {
  const pay = datasetOf([
    ['GBP', 50_000],
    ['GBP', 60_000],
    ['GBP', 70_000],
    ['GBP', 80_000],
  ]);
  const file = {
    ...openedOf(pay, [textColumn('title', [' Nurse ', '', 'x', 'y'], 'label')]),
    range: {
      low: Float64Array.of(45_000, Number.NaN, 70_000, 80_000),
      high: Float64Array.of(55_000, 60_000, Number.NaN, 80_000),
    },
  };
  const inFile = ask(file);
  const pounds = (amount: number) => ({ amount, currency: 'GBP', period: 'year' });

  it('says what the file calls the salary and where it stands there', () => {
    expect(salaryAt(inFile, 0)).toMatchObject({ label: 'Nurse', place: 2, ranked: false });
    expect(salaryAt(inFile, 1).label).toBe('');
  });

  it('says both ends of a range, and none of a single figure', () => {
    expect(salaryAt(inFile, 0).range).toEqual({ low: pounds(45_000), high: pounds(55_000) });
    expect(salaryAt(inFile, 1).range).toEqual({ low: null, high: pounds(60_000) });
    expect(salaryAt(inFile, 2).range).toEqual({ low: pounds(70_000), high: null });
    expect(salaryAt(inFile, 3).range).toBeNull();
  });

  it('has no name where no column of texts names it', () => {
    expect(salaryAt(ask(openedOf(pay)), 0)).toMatchObject({ label: '', range: null });
    const years = { ...numberColumn('years', [1, 2, 3, 4]), role: 'label' as const };
    expect(salaryAt(ask(openedOf(pay, [years])), 0).label).toBe('');
  });
});

describe('panelOfRow', () => {
  it('finds the panel that a row stands in', () => {
    expect(panelOfRow(result, 16)).toBe(result.panels[0]);
    const published = ask(builtIn, { scale: scaleOf({ basis: 'published' }) });
    expect(panelOfRow(published, 16)?.currency).toBe('CAD');
  });

  it('finds none for a row that a filter hides', () => {
    expect(panelOfRow(ask(builtIn, { currencies: [EUR] }), 16)).toBeUndefined();
  });
});

describe('differenceToMedian', () => {
  it('is above 0 for a salary above the median and below 0 for one below', () => {
    // 182,421 − 148,020 and 96,693.18 − 148,020
    expect(differenceToMedian(salaryAt(result, 0), 148_020)).toEqual({
      amount: 34_401,
      currency: 'USD',
      period: 'year',
    });
    expect(differenceToMedian(salaryAt(result, 16), 148_020).amount).toBeCloseTo(-51_326.817_064_627, 6);
  });
});
