import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothMasks, countByCode, currencyMask, listMask, type Mask, maskOfCodes } from '../../../src/query/filter';
import { bitAt } from '../../../src/query/bitset';
import { anyDataset, anyDatasetAndView } from '../arbitraries';
import { ask, builtIn, CAD, datasetOf, EUR, GBP, JPY, maskOf, range } from '../given';

/** The rows that pass a mask. */
function passing(mask: Mask, rowCount = 22): readonly number[] {
  return range(0, rowCount - 1).filter((row) => mask === null || bitAt(mask, row) === 1);
}

describe('listMask', () => {
  it('passes the first eleven rows of the built-in short list', () => {
    expect(passing(listMask(builtIn, 'short'))).toEqual(range(0, 10));
  });

  it('passes every row of the full list', () => {
    expect(listMask(builtIn, 'full')).toBeNull();
  });

  it('passes a data set without a short list whole', () => {
    expect(listMask(datasetOf([['USD', 1]]), 'short')).toBeNull();
  });
});

describe('currencyMask', () => {
  const { codes, values } = builtIn.currency;

  it.each([
    [[EUR], [19, 21]],
    [[EUR, GBP], [19, 20, 21]],
    [[CAD], [16]],
    [[JPY], []],
    [[JPY, CAD], [16]],
  ])('of %j passes the rows %j', (currencies, rows) => {
    expect(passing(currencyMask(codes, values, currencies))).toEqual(rows);
  });

  it('passes every row where no currency is ticked', () => {
    expect(currencyMask(codes, values, [])).toBeNull();
  });
});

describe('maskOfCodes', () => {
  it('has a 1 for each row whose code is wanted', () => {
    expect(maskOfCodes(Uint8Array.of(2, 0, 1, 2), Uint8Array.of(0, 0, 1))).toEqual(maskOf([1, 0, 0, 1]));
  });

  it('throws for a code that is not spoken of', () => {
    expect(() => maskOfCodes(Uint16Array.of(3), Uint8Array.of(1, 0, 1))).toThrow(RangeError);
  });
});

describe('bothMasks', () => {
  const one = maskOf([1, 1, 0, 1]);
  const other = maskOf([0, 1, 1, 1]);

  it('passes what every mask passes and leaves them as they are', () => {
    expect(bothMasks(one, null, other)).toEqual(maskOf([0, 1, 0, 1]));
    expect(one).toEqual(maskOf([1, 1, 0, 1]));
  });

  it('is the one mask that holds rows back, or null where none does', () => {
    expect(bothMasks(null, one)).toBe(one);
    expect(bothMasks(null, null)).toBeNull();
    expect(bothMasks()).toBeNull();
  });
});

describe('countByCode', () => {
  const { codes } = builtIn.currency;

  it('counts the built-in currencies: US dollars, Canadian dollars, euros, pounds', () => {
    expect(countByCode(codes, 4, null)).toEqual(Uint32Array.of(18, 1, 2, 1));
    expect(countByCode(codes, 4, listMask(builtIn, 'short'))).toEqual(Uint32Array.of(11, 0, 0, 0));
  });

  it('adds up to the rows that pass', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom('full', 'short'), (dataset, list) => {
        const mask = listMask(dataset, list);
        const total = countByCode(dataset.currency.codes, dataset.currency.values.length, mask).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(passing(mask, dataset.rowCount).length);
      }),
    );
  });
});

describe('the parts of a filter', () => {
  it('add up to the whole: each currency alone, and all of them together', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset, view }) => {
        const whole = ask(dataset, { ...view, currencies: [] });
        const alone = dataset.currency.values.map(
          (code) => ask(dataset, { ...view, currencies: [code] }).count,
        );
        expect(alone.reduce((sum, count) => sum + count, 0)).toBe(whole.count);
        expect(whole.currencyCounts.map(({ count }) => count)).toEqual(alone);
        const all = ask(dataset, { ...view, currencies: dataset.currency.values });
        expect(all.count).toBe(whole.count);
        const shown = ({ panels }: typeof all) => panels.map(({ rows, quartiles }) => [[...rows], quartiles]);
        expect(shown(all)).toEqual(shown(whole));
      }),
    );
  });
});
