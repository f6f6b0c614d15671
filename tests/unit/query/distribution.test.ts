import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../../src/query/distribution';
import { rowOrder } from '../../../src/query/rowOrder';
import { orderOfRows } from '../../../src/query/inOrder';
import { SelectedRows } from '../../../src/query/selectedRows';
import { builtIn, range } from '../given';

function spread(values: readonly number[]) {
  const pay = Float64Array.from(values);
  return distributionOf(SelectedRows.of(orderOfRows(rowOrder(pay, true)), null), pay);
}

const filled = (values: readonly number[]) =>
  spread(values)?.bins.flatMap(({ from, to, count }) => (count === 0 ? [] : [[from, to, count]]));

describe('distributionOf', () => {
  it('has bins of a round width, from the lowest figure to the highest', () => {
    // From 67,031 to 182,421 in at most 38 bins: (182,421 − 67,031) ÷ 38 = 3,037, so 5,000 wide.
    const { bins, scale, beyond } = spread([...builtIn.pay]) ?? { bins: [] };
    expect(scale).toBe('linear');
    expect(beyond).toBeNull();
    expect(bins[0]).toEqual({ from: 65_000, to: 70_000, count: 1 });
    expect(bins.at(-1)).toEqual({ from: 180_000, to: 185_000, count: 1 });
    // 151,703, 150,267, 150,113, 154,462, 153,912 and 152,938.
    expect(bins.find(({ from }) => from === 150_000)?.count).toBe(6);
  });

  it('counts a figure on an edge in the bin that begins there', () => {
    // 1,000 to 6,700 in steps of 150: 5,700 ÷ 38 = 150, so 200 wide.
    expect(filled(range(0, 38).map((step) => 1_000 + step * 150))?.slice(0, 4)).toEqual([
      [1_000, 1_200, 2],
      [1_200, 1_400, 1],
      [1_400, 1_600, 1],
      [1_600, 1_800, 2],
    ]);
  });

  it('has one bin of equal figures, as wide as their first digit', () => {
    expect(spread([45_000, 45_000])).toEqual({
      scale: 'linear',
      bins: [{ from: 40_000, to: 50_000, count: 2 }],
      beyond: null,
    });
  });

  it('puts one slip of a digit beyond, so that it does not flatten the picture', () => {
    const pay = [...range(1, 100).map((step) => 50_000 + step * 500), 9_000_000];
    const { bins, beyond } = spread(pay) ?? { bins: [] };
    expect(beyond).toEqual({ from: 100_000, to: 9_000_000, count: 1 });
    expect(Number(bins.at(-1)?.to)).toBeLessThanOrEqual(102_000);
  });

  it('calls beyond what lies six times a tenth of the median above pay that is the same for most', () => {
    const most = range(0, 99).map(() => 50_000);
    // 50,000 + 6 × 5,000.
    expect(spread([...most, 79_999])?.beyond).toBeNull();
    expect(spread([...most, 80_000])?.beyond).toEqual({ from: 50_000, to: 80_000, count: 1 });
  });

  it('counts what lies beyond in no bin', () => {
    const pay = range(0, 39).map((step) => 1_000 + step * 100);
    // 3,900 ÷ 38 = 103, so 200 wide.
    expect(filled([...pay, 1_000_000])).toEqual(range(0, 19).map((bin) => [1_000 + bin * 200, 1_200 + bin * 200, 2]));
  });

  it('grows by a factor from fifty times between the lowest and the highest twentieth on', () => {
    const scaleOver = (highest: number) => spread([...range(0, 11).map(() => highest), ...range(0, 10).map(() => 100)])?.scale;
    expect(scaleOver(5_000)).toBe('logarithmic');
    expect(scaleOver(4_999)).toBe('linear');
  });

  it('grows by a factor where pay spans decades', () => {
    const { bins, scale } = spread([100, 300, 4_000, 20_000, 30_000, 40_000]) ?? { bins: [] };
    expect(scale).toBe('logarithmic');
    expect(bins.filter(({ count }) => count > 0)).toEqual([
      { from: 100, to: 150, count: 1 },
      { from: 300, to: 500, count: 1 },
      { from: 3_000, to: 5_000, count: 1 },
      { from: 20_000, to: 30_000, count: 1 },
      { from: 30_000, to: 50_000, count: 2 },
    ]);
  });

  it('reaches over decades from the amount at or below the lowest figure to the one above the highest', () => {
    const reach = (pay: readonly number[]) => {
      const { bins } = spread(pay) ?? { bins: [] };
      return [bins.at(0)?.from, bins.at(-1)?.to, bins.length];
    };
    // Six amounts in each decade: 100, 150, 200, 300, 500, 700, and so on.
    expect(reach([100, 300, 4_000, 20_000, 30_000, 40_000])).toEqual([100, 50_000, 16]);
    expect(reach([150, 300, 4_000, 20_000, 30_000, 50_000])).toEqual([150, 70_000, 16]);
    expect(reach([199, 300, 4_000, 20_000, 30_000, 49_999])).toEqual([150, 50_000, 15]);
  });

  it('has six amounts in each of up to six decades, two of up to twenty', () => {
    const amounts = (highest: number) => spread([1, 1, highest, highest])?.bins.slice(0, 3).map(({ from }) => from);
    expect(amounts(500_000)).toEqual([1, 1.5, 2]);
    expect(amounts(5_000_000)).toEqual([1, 3, 10]);
    expect(amounts(5e19)).toEqual([1, 3, 10]);
    expect(amounts(5e20)?.slice(0, 2)).toEqual([1, 100]);
  });

  it('takes larger steps over very many decades', () => {
    const steps = (lowest: number) =>
      spread([lowest, lowest, 1e6, 1e6])?.bins.slice(0, 2).map(({ from }) => from);
    expect(steps(1e-3)).toEqual([1e-3, 3e-3]);
    const [first = 0, second = 0] = steps(1e-20) ?? [];
    expect(first).toBeCloseTo(1e-20, 30);
    expect(second / first).toBeCloseTo(100, 9);
  });

  it('is null for no rows', () => {
    expect(spread([])).toBeNull();
  });

  it('puts every row into one bin, in which it lies, without a gap between bins', () => {
    const anyPay = fc.oneof(
      fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
      fc.integer({ min: 1, max: 200_000 }),
    );
    fc.assert(
      fc.property(fc.array(anyPay, { minLength: 1, maxLength: 300 }), (pay) => {
        const found = spread(pay);
        const { bins, beyond } = found ?? { bins: [], beyond: null };
        const total = bins.reduce((sum, { count }) => sum + count, 0) + (beyond?.count ?? 0);
        expect(total).toBe(pay.length);
        expect(bins.length).toBeLessThanOrEqual(45);
        expect(bins.every(({ from, to }) => from < to)).toBe(true);
        expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ to }) => to));
        // Without the outermost, to which rounding or the bin beyond may lend or take a figure.
        for (const { from, to, count } of bins.slice(1, -1)) {
          expect(count).toBe(pay.filter((value) => value >= from && value < to).length);
        }
      }),
    );
  });
});
