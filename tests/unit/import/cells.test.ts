import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../../src/dataset/column';
import { plainNumber } from '../../../src/import/cells/plainNumber';
import { readDate } from '../../../src/import/cells/readDate';
import { markShownBy, readNumber } from '../../../src/import/cells/readNumber';
import { firstEqualRows } from '../../../src/import/judge/equalRows';
import { parsePay } from '../../../src/pay/parsePay';
import { tableOf } from './tableOf';
import { rowsOf } from './rowsOf';

function plain(text: string): number {
  const bytes = new TextEncoder().encode(`x${text}y`);
  return plainNumber(bytes, 1, bytes.length - 1);
}

describe('a number as programs write it', () => {
  it.each<readonly [string, number]>([
    ['0', 0],
    ['85000', 85_000],
    ['999999999', 999_999_999],
    ['85000.5', 85_000.5],
    ['85000.50', 85_000.5],
    ['0.25', 0.25],
    ...['', '.', '5.', '.5', '007', '1234567890', '45.000', '1.2.3', '-5', '1e5', ' 5', '5k'].map(
      (text) => [text, Number.NaN] as const,
    ),
  ])('“%s” is %d', (text, value) => {
    expect(plain(text)).toBe(value);
  });

  it('is what the slower reading of pay makes of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 1, max: 999_999_999 }).map(String),
          fc.integer({ min: 1, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2)),
          fc.integer({ min: 1, max: 9_999_999 }).map((tenths) => (tenths / 10).toFixed(1)),
        ),
        (text) => {
          const value = plain(text);
          const reading = parsePay(text);
          expect(reading.ok && [reading.pay.min, reading.pay.max, reading.pay.currency, reading.pay.period]).toEqual([
            value,
            value,
            null,
            null,
          ]);
          expect(reading.ok && reading.pay.decimalMark).toBe(text.includes('.') ? '.' : null);
          expect(reading.ok && reading.pay.openMark).toBe(false);
        },
      ),
    );
  });
});

describe('a number as people write it', () => {
  it.each<readonly [string, number]>([
    ['12', 12],
    [' -3 ', -3],
    ['−3.5', -3.5],
    ['1,234', 1234],
    ['1.234', 1234],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234 567,89', 1_234_567.89],
    ["1'234.5", 1234.5],
    ['1,234,567', 1_234_567],
    ['12 %', 12],
    ['$5', 5],
    ['1e3', 1000],
    ['1e-2', 0.01],
    ['1e12', 1e12],
    ['€ 5', 5],
    ['5 €', 5],
    ['5%', 5],
    ['1\u00a0234', 1234],
    ['1’234', 1234],
    ['+1,000', 1000],
    ['12$4', Number.NaN],
    ['1$2%', Number.NaN],
    ['1e1234', Number.NaN],
    ['', Number.NaN],
    ['1,23,4', Number.NaN],
    ['12 apples', Number.NaN],
    ['1.2.3', Number.NaN],
    ['-', Number.NaN],
  ])('“%s” is %d', (text, value) => {
    expect(readNumber(text, null)).toBe(value);
  });

  it('takes a settled mark before three digits for a decimal mark', () => {
    expect(readNumber('1.234', '.')).toBe(1.234);
    expect(readNumber('1,234', ',')).toBe(1.234);
    expect(readNumber('1,234', '.')).toBe(1234);
  });

  it.each<readonly [string, number, number]>([
    ['0.500', 0.5, 0.5],
    ['-0.500', -0.5, -0.5],
    ['1.234.567', 1_234_567, 1_234_567],
    ['1.234,5', 1_234.5, 1_234.5],
    ['1234.567', 1_234.567, 1_234.567],
    ['-1.234', -1_234, -1.234],
    ['1.5e3', 1_500, 1_500],
    ['1.234e3', 1_234, 1_234],
  ])('“%s” is %d, and %d where points are decimal marks', (text, value, withPoints) => {
    expect(readNumber(text, null)).toBe(value);
    expect(readNumber(text, '.')).toBe(withPoints);
  });

  it('has at most 60 characters', () => {
    expect(readNumber('5'.padStart(60), null)).toBe(5);
    expect(readNumber('5'.padStart(61), null)).toBeNaN();
    expect(markShownBy('1.5'.padStart(60))).toBe('.');
    expect(markShownBy('1.5'.padStart(61))).toBeNull();
  });

  it.each<readonly [string, '.' | ',' | 'open' | null]>([
    ['', null],
    ['x', null],
    ['45', null],
    ['1.2.3', null],
    ['1.5', '.'],
    ['150.500', 'open'],
    ['1,5', ','],
    ['0,500', ','],
    ['0.500', '.'],
    ['1234.567', '.'],
    ['1.234', 'open'],
    ['123,456', 'open'],
    ['1.234e3', '.'],
    ['1.2345', '.'],
    ['1.234.567', ','],
    ['1,234,567', '.'],
    ['1,234.5', '.'],
    ['1.234,5', ','],
    ["1'234.5", '.'],
    ['1 234,5', ','],
    ['1\u202f234,5', ','],
    ['1’234', null],
    ['€1,5', ','],
    ['1,5 %', ','],
    ['−1,5', ','],
  ])('shows by “%s” the decimal mark %s', (text, mark) => {
    expect(markShownBy(text)).toBe(mark);
  });

  it('is read back from any integer that is grouped', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('en-US', 'de-CH', 'fr-FR'), (value, language) => {
        expect(readNumber(new Intl.NumberFormat(language).format(value), null)).toBe(value);
      }),
    );
  });
});

describe('a date', () => {
  const dayOf = (text: string, order: 'dayFirst' | 'monthFirst' | null = null): string | null => {
    const days = readDate(text, order);
    return days === NO_DATE ? null : new Date(days * 86_400_000).toISOString().slice(0, 10);
  };

  it.each<readonly [string, string | null]>([
    ['2024-03-01', '2024-03-01'],
    ['2024-03-01T10:20:30Z', '2024-03-01'],
    ['2024/3/1', '2024-03-01'],
    ['2024-03', '2024-03-01'],
    ['1.3.2024', '2024-03-01'],
    ['01.03.24', '2024-03-01'],
    ['31/12/1999', '1999-12-31'],
    ['4/27/2021 11:02:10', '2021-04-27'],
    ['1 March 2024', '2024-03-01'],
    ['March 1st, 2024', '2024-03-01'],
    ['Mar 2024', '2024-03-01'],
    ['1. März 2024', '2024-03-01'],
    ['1 de marzo de 2024', '2024-03-01'],
    ['1 janvier 2024', '2024-01-01'],
    ['4/5/2021', null],
    ['2024-02-30', null],
    ['31/31/2024', null],
    ['2024', null],
    ['45000', null],
    ['soon', null],
    ['', null],
  ])('“%s” is %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it('of two small numbers is read in the order of its column', () => {
    expect(dayOf('4/5/2021', 'dayFirst')).toBe('2021-05-04');
    expect(dayOf('4/5/2021', 'monthFirst')).toBe('2021-04-05');
    expect(dayOf('27/4/2021', 'monthFirst')).toBe('2021-04-27');
  });
});

describe('the first equal row', () => {
  it('is what comparing all cells of all rows finds', () => {
    const anyRows = fc.array(fc.tuple(fc.constantFrom('', 'a', 'b'), fc.constantFrom('x', 'y'), fc.constantFrom('1', '2')));
    fc.assert(
      fc.property(anyRows, (rows) => {
        const table = tableOf(['one', 'two', 'three'], rows);
        const texts = rowsOf(table).map((row) => JSON.stringify(row));
        expect([...firstEqualRows(table)]).toEqual(texts.map((text) => texts.indexOf(text)));
      }),
    );
  });

  it('is each row itself where a column has no two equal cells', () => {
    expect([...firstEqualRows(tableOf(['id', 'x'], [['1', 'a'], ['2', 'a'], ['3', 'a']]))]).toEqual([0, 1, 2]);
  });
});
