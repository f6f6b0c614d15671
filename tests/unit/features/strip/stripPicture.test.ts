import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/dataset/dataset';
import { stripPicture } from '../../../../src/features/strip/stripPicture';
import { createQuery } from '../../../../src/query/createQuery';
import { loadPurchasingPower } from '../../../../src/query/purchasingPower';
import { DEFAULT_VIEW, type View } from '../../../../src/query/view';
import { builtIn, datasetOf, openedOf, range, scaleOf } from '../../given';

beforeAll(loadPurchasingPower);

const byPower: Partial<View> = { scale: scaleOf({ basis: 'purchasingPower' }) };

function pictureOf(dataset: Dataset, change: Partial<View> = {}) {
  const picture = stripPicture(createQuery(dataset).ask({ ...DEFAULT_VIEW, ...change }));
  if (picture === null) throw new Error('The currencies share an axis');
  return picture;
}

describe('the currencies side by side', () => {
  it('have a dot for each salary, from the lowest to the highest of all', () => {
    const { lanes, ends } = pictureOf(openedOf(datasetOf([['USD', 100], ['USD', 300], ['USD', 200]])));
    expect(ends).toEqual(['US$100', 'US$300']);
    expect(lanes.flatMap(({ dots }) => dots)).toEqual([
      { row: 1, share: 1, span: null },
      { row: 2, share: 0.5, span: null },
      { row: 0, share: 0, span: null },
    ]);
  });

  it('have no spans at market rates', () => {
    expect(pictureOf(builtIn).lanes.flatMap(({ dots }) => dots).filter(({ span }) => span !== null)).toEqual([]);
  });

  it('have by purchasing power a span for each salary whose country is open, and room for it', () => {
    const { lanes, ends } = pictureOf(builtIn, byPower);
    const spans = lanes.flatMap(({ currency, dots }) => dots.flatMap(({ span }) => (span === null ? [] : [{ currency, ...span }])));
    expect(spans.map(({ currency }) => currency)).toEqual(['EUR', 'EUR']);
    // 93,477 euros are worth most in the cheapest member, and 67,031 least in the dearest.
    expect(Math.max(...spans.map(({ high }) => high))).toBe(1);
    expect(ends[1]).toBe('Int$241,209');
    expect(spans.every(({ low, high }) => low >= 0 && low < high)).toBe(true);
  });

  it('say “≈” of the median of a currency in which any country is open, and of no other', () => {
    const rows = ['USD', 'EUR'].flatMap((code) => range(1, 150).map((step) => [code, step * 1_000] as const));
    const few = rows.filter((_, index) => index % 10 === 0);
    for (const chosen of [rows, few]) {
      const { lanes } = pictureOf(openedOf(datasetOf(chosen)), byPower);
      expect(lanes.filter(({ median }) => median.startsWith('median ≈')).map(({ currency }) => currency)).toEqual(['EUR']);
      expect(lanes.filter(({ median }) => median.startsWith('median Int')).map(({ currency }) => currency)).toEqual(['USD']);
    }
  });
});
