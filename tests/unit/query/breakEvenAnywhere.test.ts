import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, publishedPay } from '../../../src/dataset/dataset';
import { HIGHEST_RATE, LOWEST_RATE } from '../../../src/pay/exchangeRates';
import { breakEven } from '../../../src/query/breakEven';
import { rankOf } from '../../../src/query/rank';
import { ask, datasetOf, range, scaleOf } from '../given';

const anyRow = fc.tuple(
  fc.constantFrom('USD', 'CAD', 'EUR', 'GBP', 'JPY'),
  fc.integer({ min: 1, max: 1_000_000 }),
);
/** Data sets that the page ranks by the bare number, without two of the same number. */
const anyRankedPage = fc
  .uniqueArray(anyRow, { selector: ([, pay]) => pay, minLength: 1, maxLength: 25 })
  .map((rows) => datasetOf(rows.toSorted(([, a], [, b]) => b - a)));
const anyRate = fc.double({ min: 0.05, max: 20, noNaN: true });
const anyRates = fc.dictionary(fc.constantFrom('CAD', 'EUR', 'GBP', 'JPY'), anyRate, {
  noNullPrototype: true,
});

/** How far below its place on the page a row ranks where its currency has this rate; negative: above. */
function ranksBelow(
  dataset: Dataset,
  editedRates: Readonly<Record<string, number>>,
  row: number,
  rate: number,
): number {
  const { currency } = publishedPay(dataset, row);
  const scale = scaleOf({ editedRates: { ...editedRates, [currency]: rate } });
  return rankOf(ask(dataset, { scale }).ranking, dataset, row) - (row + 1);
}

describe('the break-even of any data set that the page ranks by the bare number', () => {
  it('gives the salary the rank of its place, nudged inwards by a thousand-millionth', () => {
    fc.assert(
      fc.property(anyRankedPage, anyRates, (dataset, editedRates) => {
        const before = ask(dataset, { scale: scaleOf({ editedRates }) });
        // Two salaries that (all but) tie are passed together: no rate lies between them.
        const pay = [...before.comparable].toSorted((a, b) => a - b);
        fc.pre(pay.every((value, index) => value >= (pay[index - 1] ?? 0) * (1 + 1e-8)));
        for (const row of range(0, dataset.rowCount - 1)) {
          const outcome = breakEven(before, row);
          expect(outcome.kind).toBe(publishedPay(dataset, row).currency === 'USD' ? 'base' : 'between');
          if (outcome.kind !== 'between') continue;
          const lowest = Math.max(outcome.lowest * (1 + 1e-9), LOWEST_RATE);
          const highest = Math.min(outcome.highest * (1 - 1e-9), HIGHEST_RATE);
          expect(ranksBelow(dataset, editedRates, row, lowest)).toBe(0);
          expect(ranksBelow(dataset, editedRates, row, highest)).toBe(0);
          expect(outcome.holds).toBe(rankOf(before.ranking, dataset, row) === row + 1);
          expect(outcome.holds).toBe(lowest <= outcome.rate && outcome.rate <= highest);
        }
      }),
    );
  });

  it('is a bound: nudged outwards, the salary misses its place', () => {
    fc.assert(
      fc.property(anyRankedPage, anyRates, (dataset, editedRates) => {
        const before = ask(dataset, { scale: scaleOf({ editedRates }) });
        for (const row of range(0, dataset.rowCount - 1)) {
          const outcome = breakEven(before, row);
          if (outcome.kind !== 'between') continue;
          const { lowest, highest } = outcome;
          const outside = (bound: number, nudge: number) =>
            ranksBelow(dataset, editedRates, row, bound * nudge);
          const belowLowest = lowest > 0 ? outside(lowest, 1 - 1e-9) : 1;
          const aboveHighest = Number.isFinite(highest) ? outside(highest, 1 + 1e-9) : -1;
          expect(belowLowest).toBeGreaterThan(0);
          expect(aboveHighest).toBeLessThan(0);
        }
      }),
    );
  });
});
