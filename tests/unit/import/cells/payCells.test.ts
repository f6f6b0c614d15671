import { describe, expect, it } from 'vitest';
import { MARK, payCellsOf } from '../../../../src/import/cells/payCells';
import { reasonOf } from '../../../../src/import/judge/faultCell';
import type { RawColumn } from '../../../../src/import/rawTable';
import type { Reading } from '../../../../src/import/reading';
import { PAY_PERIODS } from '../../../../src/pay/payPeriod';
import { columnOfCells } from '../tableOf';

function columnOf(cells: readonly string[]): RawColumn {
  const [column] = columnOfCells('pay', cells).columns;
  if (column === undefined) throw new Error('There is no column.');
  return column;
}

function seen(column: RawColumn, { decimalMark = null, unit = 1 }: Partial<Pick<Reading, 'decimalMark' | 'unit'>> = {}) {
  const cells = payCellsOf(column, { decimalMark, unit });
  return Array.from(cells.fault, (fault, index) => [reasonOf(fault), cells.low[index], cells.high[index]] as const);
}

const seenIn = (cells: readonly string[], settled: Partial<Pick<Reading, 'decimalMark' | 'unit'>> = {}) => seen(columnOf(cells), settled);

describe('a cell of pay', () => {
  it('has a low and a high end, the same for a single figure, and none where that is open', () => {
    expect(seenIn(['85000', '€85,000.50', '40k-50k', 'up to 50000', 'from 40000'])).toEqual([
      [null, 85_000, 85_000],
      [null, 85_000.5, 85_000.5],
      [null, 40_000, 50_000],
      [null, Number.NaN, 50_000],
      [null, 40_000, Number.NaN],
    ]);
  });

  it('is zero where it begins at zero', () => {
    const reasons = seenIn(['0', '€0', '0 - 10k', 'up to 0', '€0.50']).map(([reason]) => reason);
    expect(reasons).toEqual(['zeroPay', 'zeroPay', 'zeroPay', 'zeroPay', null]);
  });

  it('is too high beyond a thousand billion at either end', () => {
    const cells = ['1000000000000', '1000000000001', '999999999999 - 1000000000001', 'up to 1000000000001', 'from 1000000000001', 'from 1000000000000'];
    expect(seenIn(cells).map(([reason]) => reason)).toEqual([null, 'tooHighPay', 'tooHighPay', 'tooHighPay', 'tooHighPay', null]);
  });

  it('is set aside for what is wrong with it', () => {
    const cells = ['', ' ', '-5', '500 BTC Ft', '1e400', '50k - 40k', '3 figures: 1, 2, 3'];
    expect(seenIn(cells).map(([reason]) => reason)).toEqual(['noPay', 'noPay', 'negativePay', 'unknownCurrency', 'tooHighPay', 'unreadPay', 'unreadPay']);
  });

  it('names its pay period and whether it is after tax', () => {
    const cells = payCellsOf(columnOf(['20 per hour', '50000', '€3000 net per month', '€3000 gross']), { decimalMark: null, unit: 1 });
    expect(Array.from(cells.period, (period) => PAY_PERIODS[period - 1] ?? null)).toEqual(['hour', null, 'month', null]);
    expect([...cells.net]).toEqual([0, 0, 1, 0]);
  });

  it('names its currency, or none, whatever other cells name', () => {
    const cells = payCellsOf(columnOf(['€50000', 'US$40000', '60000 per year', '70000', '$1', 'EUR 2']), { decimalMark: null, unit: 1 });
    const texts = Array.from(cells.mention, (mention) => cells.mentions[mention]?.text ?? null);
    expect(texts).toEqual(['EUR', 'USD', null, null, '$', 'EUR']);
    expect(cells.mentions).toHaveLength(3);
  });

  it('is words where it has letters and no figure, unless these are numerals of money', () => {
    const { words } = payCellsOf(columnOf(['Competitive', '千葉県', '一般職', '三十万円', '', 'n/a', '85000', '401k']), { decimalMark: null, unit: 1 });
    expect([...words]).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
  });
});

describe('the decimal mark of a cell', () => {
  it.each([
    ['85000', MARK.none],
    ['€85000', MARK.none],
    ['85k', MARK.none],
    ['40000 - 50000', MARK.none],
    ['85000.5', MARK.point],
    ['€85.50', MARK.point],
    ['€85,50', MARK.comma],
    ['1,234,567', MARK.point],
    ['45.000', MARK.open],
    ['€45,000', MARK.open],
  ])('“%s” shows as %d', (cell, mark) => {
    expect([...payCellsOf(columnOf([cell]), { decimalMark: null, unit: 1 }).mark]).toEqual([mark]);
  });

  it('once settled changes what leaves it open, and nothing else', () => {
    const cells = ['45.000', '45,000', '85000.5', '€85,50', '15.125 - 16,250'];
    const column = columnOf(cells);
    // A range from 15,125 to 16.25 cannot be meant.
    const open = [[null, 45_000, 45_000], [null, 45_000, 45_000], [null, 85_000.5, 85_000.5], [null, 85.5, 85.5], [null, 15_125, 16_250]];
    expect(seen(column)).toEqual(open);
    expect(seen(column, { decimalMark: '.' })).toEqual([[null, 45, 45], ...open.slice(1)]);
    expect(seen(column, { decimalMark: ',' })).toEqual([[null, 45_000, 45_000], [null, 45, 45], ...open.slice(2, 4), ['unreadPay', Number.NaN, Number.NaN]]);
    expect(seen(column, { decimalMark: '.' })[0]).toEqual([null, 45, 45]);
    expect(seen(column)).toEqual(open);
  });
});

describe('the unit of cells', () => {
  it('multiplies both ends of figures without a magnitude, and leaves other readings as they are', () => {
    const column = columnOf(['85', '60 - 70', 'up to 90', 'from 80', '85k']);
    expect(seen(column, { unit: 1_000 })).toEqual([
      [null, 85_000, 85_000],
      [null, 60_000, 70_000],
      [null, Number.NaN, 90_000],
      [null, 80_000, Number.NaN],
      [null, 85_000, 85_000],
    ]);
    expect(seen(column)[0]).toEqual([null, 85, 85]);
  });

  it('may make a figure too high at either end, for this unit alone', () => {
    // 100,000 times ten million is a thousand billion, as much as there can be.
    const column = columnOf(['100000', '100001', '90000 - 100001', 'up to 100001', 'from 100001', '0 - 100001', '-5', '']);
    const reasons = [null, 'tooHighPay', 'tooHighPay', 'tooHighPay', 'tooHighPay', 'zeroPay', 'negativePay', 'noPay'];
    expect(seen(column, { unit: 10_000_000 }).map(([reason]) => reason)).toEqual(reasons);
    expect(seen(column).map(([reason]) => reason)).toEqual([null, null, null, null, null, 'zeroPay', 'negativePay', 'noPay']);
  });

  it('goes together with a decimal mark that is settled', () => {
    expect(seenIn(['12.500', '18.125'], { decimalMark: '.', unit: 100_000 })).toEqual([[null, 1_250_000, 1_250_000], [null, 1_812_500, 1_812_500]]);
  });
});

describe('the cells of a column', () => {
  it('are read once for each mark and unit', () => {
    const column = columnOf(['45.000']);
    const settled = [{ decimalMark: null, unit: 1 }, { decimalMark: '.', unit: 1 }, { decimalMark: ',', unit: 1 }, { decimalMark: null, unit: 1_000 }] as const;
    const first = settled.map((each) => payCellsOf(column, each));
    expect(new Set(first).size).toBe(4);
    settled.forEach((each, index) => expect(payCellsOf(column, each)).toBe(first[index]));
  });
});
