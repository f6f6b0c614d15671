import { describe, expect, it } from 'vitest';
import { headline, rowsAtQuartile, type SentencePart } from '../../../src/query/headline';
import type { View } from '../../../src/query/view';
import { ask, builtIn, CAD, datasetOf, EUR, GBP, range, scaleOf, selectedOf } from '../given';

const BY_PAY = [...range(0, 15), 17, 18, 20, 19, 16, 21];

function sentences(change: Partial<View>, dataset = builtIn): ReadonlyArray<readonly SentencePart[]> {
  const result = ask(dataset, change);
  return result.panels.map((panel) => headline(result, panel));
}

function textsOf(change: Partial<View>, dataset = builtIn): readonly string[] {
  return sentences(change, dataset).map((parts) => parts.map(({ text }) => text).join(''));
}

describe('the headline of a firm group', () => {
  it('says where the middle half of the 22 lies and their median', () => {
    expect(textsOf({})).toEqual([
      'Half of these 22 salaries lie between US$132,853 and US$154,325; the median is US$148,020.',
    ]);
  });

  it('points from each number to the salaries that it rests on', () => {
    const [parts] = sentences({});
    expect(parts?.filter(({ rows }) => rows !== undefined)).toEqual([
      { text: '22 salaries', rows: BY_PAY },
      { text: 'US$132,853', rows: [15, 17] },
      { text: 'US$154,325', rows: [5, 6] },
      { text: 'US$148,020', rows: [10, 11] },
    ]);
  });

  it('is in the currency and for the pay period of the scale', () => {
    // In euros per hour: 116,940.21, 135,840.42 and 130,291.03 ÷ 2,080.
    expect(textsOf({ scale: scaleOf({ target: EUR, period: 'hour' }) })).toEqual([
      'Half of these 22 salaries lie between €56.22 and €65.31; the median is €62.64.',
    ]);
  });

  it('writes the count of many salaries with a comma', () => {
    const many = datasetOf(range(1, 1_001).map((pay) => ['USD', pay] as const));
    expect(textsOf({}, many)).toEqual([
      'Half of these 1,001 salaries lie between US$251 and US$751; the median is US$501.',
    ]);
  });

  it('points to none where there are more salaries than bars', () => {
    const figures = (count: number) =>
      sentences({}, datasetOf(range(1, count).map((pay) => ['USD', pay] as const)))
        .flat()
        .flatMap(({ rows }) => (rows === undefined ? [] : [rows?.length ?? null]));
    expect(figures(200)).toEqual([200, 2, 2, 2]);
    expect(figures(201)).toEqual([null, null, null, null]);
  });
});

describe('the headline of a group of fewer than five', () => {
  it('names the one salary', () => {
    expect(sentences({ currencies: [CAD], scale: scaleOf({ target: CAD }) })).toEqual([
      [{ text: 'This one salary is ' }, { text: 'C$137,192', rows: [16] }, { text: '.' }],
    ]);
  });

  it('names two salaries, highest first, and no median', () => {
    expect(textsOf({ currencies: [EUR] })).toEqual([
      'These 2 salaries are US$106,197 and US$76,152: fewer than 5, too few for a median that holds.',
    ]);
  });

  it('names four salaries in a list and points to each', () => {
    const change = { currencies: [CAD, EUR, GBP] };
    expect(textsOf(change)).toEqual([
      'These 4 salaries are US$113,722, US$106,197, US$96,693 and US$76,152: ' +
        'fewer than 5, too few for a median that holds.',
    ]);
    const [parts] = sentences(change);
    expect(parts?.flatMap(({ rows }) => (rows === undefined ? [] : [rows]))).toEqual([
      [20, 19, 16, 21],
      [20],
      [19],
      [16],
      [21],
    ]);
  });

  it('stands for each currency by itself as published', () => {
    expect(textsOf({ scale: scaleOf({ basis: 'published' }) })).toEqual([
      // Of the 18: the 5th and 6th (156,019, 154,462), 9th and 10th, 13th and 14th from the top.
      'Half of these 18 salaries lie between US$142,996 and US$155,630; the median is US$150,985.',
      'These 2 salaries are €93,477 and €67,031: fewer than 5, too few for a median that holds.',
      'This one salary is C$137,192.',
      'This one salary is £85,904.',
    ]);
  });
});

describe('rowsAtQuartile', () => {
  const rows = selectedOf([10, 11, 12, 13, 14], 15);
  const four = selectedOf([10, 11, 12, 13], 15);

  it('is one row where the quartile lies on it', () => {
    expect(rowsAtQuartile(rows, 'upper')).toEqual([11]);
    expect(rowsAtQuartile(rows, 'median')).toEqual([12]);
    expect(rowsAtQuartile(rows, 'lower')).toEqual([13]);
  });

  it('is both rows that the quartile lies between', () => {
    expect(rowsAtQuartile(four, 'upper')).toEqual([10, 11]);
    expect(rowsAtQuartile(four, 'median')).toEqual([11, 12]);
    expect(rowsAtQuartile(four, 'lower')).toEqual([12, 13]);
  });
});
