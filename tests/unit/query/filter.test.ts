import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByCurrency, currencyMask, listMask, rowsPassing } from '../../../src/query/filter';
import { anyDataset, anyDatasetAndView } from '../arbitraries';
import { ask, builtIn, CAD, datasetOf, EUR, GBP, JPY, range } from '../given';

const every = Uint32Array.from(range(0, 21));

describe('listMask', () => {
  it('passes the first eleven rows of the built-in short list', () => {
    expect([...rowsPassing(every, listMask(builtIn, 'short'))]).toEqual(range(0, 10));
  });

  it('passes every row of the full list', () => {
    expect(listMask(builtIn, 'full')).toBeNull();
  });

  it('passes a data set without a short list whole', () => {
    expect(listMask(datasetOf([['USD', 1]]), 'short')).toBeNull();
  });
});

describe('currencyMask', () => {
  it.each([
    [[EUR], [19, 21]],
    [[EUR, GBP], [19, 20, 21]],
    [[CAD], [16]],
    [[JPY], []],
    [[JPY, CAD], [16]],
  ])('of %j passes the rows %j', (currencies, rows) => {
    expect([...rowsPassing(every, currencyMask(builtIn, currencies))]).toEqual(rows);
  });

  it('passes every row where no currency is ticked', () => {
    expect(currencyMask(builtIn, [])).toBeNull();
  });
});

describe('rowsPassing', () => {
  it('keeps the order of the rows and asks every mask', () => {
    const rows = Uint32Array.of(3, 1, 2, 0);
    const one = Uint8Array.of(1, 1, 0, 1);
    const other = Uint8Array.of(0, 1, 1, 1);
    expect(rowsPassing(rows, one, null, other)).toEqual(Uint32Array.of(3, 1));
    expect(rowsPassing(rows, null, null)).toEqual(rows);
    expect(rowsPassing(rows)).toEqual(rows);
  });
});

describe('countByCurrency', () => {
  it('counts the built-in currencies: US dollars, Canadian dollars, euros, pounds', () => {
    expect(countByCurrency(builtIn, null)).toEqual(Uint32Array.of(18, 1, 2, 1));
    expect(countByCurrency(builtIn, listMask(builtIn, 'short'))).toEqual(Uint32Array.of(11, 0, 0, 0));
  });

  it('adds up to the rows that pass', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom('full', 'short'), (dataset, list) => {
        const mask = listMask(dataset, list);
        const rows = Uint32Array.from(range(0, dataset.rowCount - 1));
        const total = countByCurrency(dataset, mask).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(rowsPassing(rows, mask).length);
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
        expect(all.panels).toEqual(whole.panels);
      }),
    );
  });
});
