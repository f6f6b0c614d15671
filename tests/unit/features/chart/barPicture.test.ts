import { beforeAll, describe, expect, it } from 'vitest';
import { barPicture } from '../../../../src/features/chart/barPicture';
import { createQuery } from '../../../../src/query/createQuery';
import { loadPurchasingPower } from '../../../../src/query/purchasingPower';
import { DEFAULT_VIEW, type View } from '../../../../src/query/view';
import { builtIn, datasetOf, openedOf, range, scaleOf } from '../../given';

beforeAll(loadPurchasingPower);

/** The picture of salaries as they are opened, each in a currency. */
function pictureOf(pay: ReadonlyArray<readonly [currency: string, amount: number]>, change: Partial<View> = {}) {
  const result = createQuery(openedOf(datasetOf(pay))).ask({ ...DEFAULT_VIEW, ...change });
  const [panel] = result.panels;
  if (panel === undefined) throw new Error('There is a panel');
  return barPicture(result, panel);
}

const dollars = (...amounts: readonly number[]) => pictureOf(amounts.map((amount) => ['USD', amount] as const));

describe('bars of salaries', () => {
  it('end at the pay, the longest at the end of the axis', () => {
    const { bars, axis } = dollars(30_000, 60_000, 90_000);
    expect(axis.end).toBe(90_000);
    expect(bars.map(({ length }) => length)).toEqual([90_000, 60_000, 30_000]);
    expect(bars.some(({ isBeyond }) => isBeyond)).toBe(false);
  });

  it('are not flattened by one with a digit too many: its bar ends with the axis, its pay stays what it is', () => {
    const { bars, axis } = dollars(620_000, 60_000, 58_000, 49_000);
    expect(axis.end).toBe(60_000);
    expect(bars.map(({ amount, length, isBeyond, comparable }) => [amount, length, isBeyond, comparable])).toEqual([
      [620_000, 60_000, true, 'US$620,000'],
      [60_000, 60_000, false, 'US$60,000'],
      [58_000, 58_000, false, 'US$58,000'],
      [49_000, 49_000, false, 'US$49,000'],
    ]);
  });

  it('are compared by their lengths where there are two', () => {
    expect(dollars(620_000, 60_000).axis.end).toBe(620_000);
  });

  it('all end on the axis of the page that the explorer begins with', () => {
    const result = createQuery(builtIn).ask(DEFAULT_VIEW);
    const [panel] = result.panels;
    if (panel === undefined) throw new Error('There is a panel');
    expect(barPicture(result, panel).bars.filter(({ isBeyond }) => isBeyond)).toEqual([]);
  });

  it('have no line of what they may be worth that goes over the end of the axis', () => {
    const euros = [900_000, 40_000, 45_000, 50_000].map((amount) => ['EUR', amount] as const);
    const { bars, axis } = pictureOf(euros, { scale: scaleOf({ basis: 'purchasingPower' }) });
    const [broken, next] = bars;
    // What 50,000 euros are worth in the cheapest member is the furthest that the others reach.
    expect(axis.end).toBe(next?.span?.high);
    expect(broken?.isBeyond).toBe(true);
    expect(broken?.span?.high).toBe(axis.end);
    expect(bars.slice(1).filter(({ isBeyond }) => isBeyond)).toEqual([]);
  });

  it('have room for an arrow before the figures of one that reaches beyond', () => {
    const amounts = range(1, 9).map((step) => 10_000 + step);
    const plain = dollars(100_000, ...amounts.map((amount) => amount + 40_000));
    const broken = dollars(999_999, ...amounts);
    expect(broken.labelRoom).toBeGreaterThanOrEqual(plain.labelRoom);
  });
});
