import { beforeAll, describe, expect, it } from 'vitest';
import { barPicture } from '../../../../src/features/chart/barPicture';
import { groupPicture } from '../../../../src/features/chart/groupPicture';
import type { Dataset } from '../../../../src/dataset/dataset';
import { createQuery } from '../../../../src/query/createQuery';
import { loadPurchasingPower } from '../../../../src/query/purchasingPower';
import { DEFAULT_VIEW, type View } from '../../../../src/query/view';
import { builtIn, categoryColumn, datasetOf, openedOf, range, scaleOf } from '../../given';

beforeAll(loadPurchasingPower);

function resultOf(dataset: Dataset, change: Partial<View>) {
  const result = createQuery(dataset).ask({ ...DEFAULT_VIEW, ...change });
  const [panel] = result.panels;
  if (panel === undefined) throw new Error('There is a panel');
  return { result, panel };
}

const byPower = scaleOf({ basis: 'purchasingPower' });

describe('what is said of the median in a chart', () => {
  it('is about so where any salary may be in several countries, as in the headline', () => {
    const market = resultOf(builtIn, {});
    expect(barPicture(market.result, market.panel).medianLabel).toBe('median US$148,020');
    const open = resultOf(builtIn, { scale: byPower });
    expect(barPicture(open.result, open.panel).medianLabel).toBe('median ≈Int$150,190');
  });

  it('is about so over groups as well', () => {
    const level = categoryColumn('level', range(1, 6).map(() => 'mid'));
    const label = (currency: string) => {
      const dataset = openedOf(datasetOf(range(1, 6).map((step) => [currency, step * 10_000] as const)), [level]);
      const { result, panel } = resultOf(dataset, { scale: byPower });
      return groupPicture(createQuery(dataset), result, panel, level).medianLabel;
    };
    expect(label('USD')).toBe('median of all Int$35,000');
    expect(label('EUR')).toMatch(/^median of all ≈Int\$/);
  });
});
