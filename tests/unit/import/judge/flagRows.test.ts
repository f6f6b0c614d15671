import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../../../src/dataset/flag';
import { flagRows } from '../../../../src/import/judge/flagRows';
import type { RawTable } from '../../../../src/import/rawTable';
import { currencyCodeOf } from '../../../../src/pay/currency';
import { columnOfCells, readingOf, tableOf } from '../tableOf';

const USD = currencyCodeOf('USD');

type Row = readonly [pay: string, currency: string];

/** Twenty salaries from 70,000 to 98,500: far out begins below about 25,000 and above about 265,000. */
const AMERICAN: readonly Row[] = Array.from({ length: 20 }, (_, row) => [String(70_000 + row * 1500), 'USD'] as const);

function flagsIn(table: RawTable): string[] {
  const reading = readingOf(table.columns.length === 1 ? ['pay'] : ['pay', 'currency'], { missingCurrency: USD });
  return Array.from(flagRows(table, reading), (flag) => FLAGS[flag - 1] ?? '');
}

/** The flags of the first rows, above twenty in US dollars. */
function flagsAbove(rows: readonly Row[]): string[] {
  return flagsIn(tableOf(['pay', 'currency'], [...AMERICAN, ...rows])).slice(AMERICAN.length);
}

describe('a figure for another period than the year', () => {
  it('is told apart by what an hour of that period comes to', () => {
    // 40 × 2,080 hours is 83,200; 40 × 12 × 1,000 would be 480,000, and 40 × 52 × 1,000 two million.
    expect(flagsAbove([['40/month', 'USD'], ['40/week', 'USD']])).toEqual(['hours', 'hours']);
    // 7 × 12 × 1,000 is 84,000, and 1.6 × 52 × 1,000 is 83,200.
    expect(flagsAbove([['7/month', 'USD'], ['1.6/week', 'USD']])).toEqual(['thousands', 'thousands']);
  });

  it('is usual where it is so for a year', () => {
    expect(flagsAbove([['7000/month', 'USD'], ['1600/week', 'USD'], ['320/day', 'USD'], ['40/hour', 'USD']])).toEqual(['', '', '', '']);
  });
});

describe('figures of a currency that has fewer than ten', () => {
  it('are compared with all at the dated rates: ¥10,000,000 is about $63,500', () => {
    expect(flagsAbove([['10000000', 'JPY'], ['1000000', 'JPY'], ['100000000', 'JPY'], ['10000', 'JPY']])).toEqual(['', 'slip', 'slip', '']);
  });

  it('are compared so where its unit is a large one: 25,000 dinars are about $81,000', () => {
    expect(flagsAbove([['25000', 'KWD'], ['250000', 'KWD'], ['2500', 'KWD']])).toEqual(['', 'slip', 'slip']);
  });

  it('are compared in dollars, too, where most others are in a currency of small units', () => {
    // Fifteen of ¥10,000,000 and nine of $70,000: one more of $700,000 is ten times too much.
    const japanese = Array.from({ length: 15 }, (): Row => ['10000000', 'JPY']);
    const american = Array.from({ length: 8 }, (): Row => ['70000', 'USD']);
    expect(flagsIn(tableOf(['pay', 'currency'], [...japanese, ...american, ['700000', 'USD']])).at(-1)).toBe('slip');
  });
});

describe('figures of a currency that has ten or more', () => {
  /** 300,000 rupees are about $3,100: little beside 85,000, and usual among themselves. */
  const indian = (count: number): Row[] => Array.from({ length: count }, () => ['300000', 'INR'] as const);

  it('are compared with those of that currency alone', () => {
    const rows: readonly Row[] = [['300', 'INR'], ...indian(9)];
    expect(flagsAbove(rows)).toEqual(['thousands', ...indian(9).map(() => '')]);
    expect(flagsAbove([['3000000', 'INR'], ...indian(9)])[0]).toBe('slip');
  });

  it('of which nine say too little: then $3.10 is nothing that a single mistake explains', () => {
    expect(flagsAbove([['300', 'INR'], ...indian(8)])[0]).toBe('');
  });

  it('leave the others to be compared with theirs', () => {
    expect(flagsAbove([...indian(20), ['85', 'USD'], ['850000', 'USD']]).slice(20)).toEqual(['thousands', 'slip']);
  });
});

describe('ten salaries', () => {
  const nine = Array.from({ length: 9 }, () => '80000');

  it('are enough to judge by', () => {
    expect(flagsIn(columnOfCells('pay', ['80', ...nine]))[0]).toBe('thousands');
  });

  it('are enough also where they are of several currencies', () => {
    const rows = [['80', 'USD'], ...Array.from({ length: 5 }, () => ['80000', 'USD']), ...Array.from({ length: 4 }, () => ['70000', 'EUR'])];
    expect(flagsIn(tableOf(['pay', 'currency'], rows))[0]).toBe('thousands');
    expect(flagsIn(tableOf(['pay', 'currency'], rows.slice(0, -1)))[0]).toBe('');
  });

  it('are not there where one of the rows is set aside', () => {
    expect(flagsIn(columnOfCells('pay', ['80', ...nine.slice(1), '']))[0]).toBe('');
    expect(flagsIn(columnOfCells('pay', ['80', ...nine.slice(1), 'none', '0']))[0]).toBe('');
  });

  it('count each: most are what is usual, however far the others are spread', () => {
    // Eighteen of these twenty-three are 80,000, and so is the middle half.
    const spread = ['1000', '3000', '9000', '81', '700000'];
    expect(flagsIn(columnOfCells('pay', [...spread, ...nine, ...nine])).slice(0, 5)).toEqual(['', '', 'slip', 'thousands', 'slip']);
  });
});

describe('a row that is set aside', () => {
  it('is nothing unusual', () => {
    // Beside pay of 700 to 1,000 a figure of 1 would look like thousands.
    const cells = Array.from({ length: 20 }, (_, row) => String(700 + row * 15));
    expect(flagsIn(columnOfCells('pay', [...cells, '', 'none', '1'])).slice(20)).toEqual(['', '', 'thousands']);
  });
});

describe('the flags of a table', () => {
  it('are worked out once for all readings that make the same of its rows', () => {
    const table = columnOfCells('pay', ['80000']);
    expect(flagRows(table, readingOf(['pay']))).toBe(flagRows(table, readingOf(['pay'])));
  });
});
