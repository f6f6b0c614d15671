import { beforeAll, describe, expect, it } from 'vitest';
import { describeGroup, groupPicture } from '../../../../src/features/chart/groupPicture';
import { createQuery } from '../../../../src/query/createQuery';
import { loadPurchasingPower } from '../../../../src/query/purchasingPower';
import { DEFAULT_VIEW, type View } from '../../../../src/query/view';
import { categoryColumn, datasetOf, openedOf, range, scaleOf } from '../../given';

beforeAll(loadPurchasingPower);

/** Five salaries a country: of 1, 2, 3, 4 and 5 times an amount, whose quartiles are 2, 3 and 4 times it. */
const AMOUNTS = { Chile: 10_000, Egypt: 100_000, Kenya: 8_000, Peru: 9_000 };
const rows = Object.entries(AMOUNTS).flatMap(([name, amount]) => range(1, 5).map((step) => [name, amount * step] as const));
const country = categoryColumn('land', rows.map(([name]) => name));
const file = openedOf(datasetOf(rows.map(([, pay]) => ['USD', pay] as const)), [country]);

function pictureOf(change: Partial<View> = {}) {
  const query = createQuery(file);
  const result = query.ask({ ...DEFAULT_VIEW, ...change });
  const [panel] = result.panels;
  if (panel === undefined) throw new Error('There is a panel');
  return groupPicture(query, result, panel, country);
}

describe('the picture of groups', () => {
  it('ends its axis before the one that would flatten the others, says so and gives its figures', () => {
    const { axis, beyond, rows: [first], quartiles } = pictureOf();
    // Of all 20, the upper quartile lies a quarter of the way from the 15th, 50,000, to the 16th, 100,000.
    expect(quartiles?.upper).toBe(62_500);
    expect(axis.end).toBe(62_500);
    expect(beyond).toBe('egypt reaches beyond the axis.');
    expect(first).toMatchObject({ name: 'egypt', median: 'US$300,000', spread: 'US$200,000 to US$400,000', count: 'n = 5' });
  });

  it('has all of it on the axis where it alone is ticked', () => {
    const { axis, beyond } = pictureOf({ columnFilters: [{ column: 'land', groups: ['egypt'] }] });
    expect(axis.end).toBe(400_000);
    expect(beyond).toBe('');
  });
});

describe('the figures of groups by purchasing power', () => {
  const level = categoryColumn('level', [...range(1, 6).map(() => 'dollars'), ...range(1, 6).map(() => 'euros'), 'few', 'few']);
  const mixed = openedOf(
    datasetOf([
      ...range(1, 6).map((step) => ['USD', step * 10_000] as const),
      ...range(1, 6).map((step) => ['EUR', step * 10_000] as const),
      ['EUR', 10_000],
      ['EUR', 20_000],
    ]),
    [level],
  );
  const said = (basis: 'market' | 'purchasingPower') => {
    const query = createQuery(mixed);
    const result = query.ask({ ...DEFAULT_VIEW, scale: scaleOf({ basis }), groupOrder: 'name' });
    return result.panels.flatMap((panel) => groupPicture(query, result, panel, level).rows.map(describeGroup));
  };

  it('are about so where the country of any salary is open', () => {
    const [dollars, euros, few] = said('purchasingPower');
    expect(dollars).toBe('dollars: median Int$35,000, middle half Int$22,500 to Int$47,500, n = 6');
    expect(euros).toMatch(/^euros: median ≈Int\$[\d,]+, middle half ≈Int\$[\d,]+ to ≈Int\$[\d,]+, n = 6$/);
    expect(few).toMatch(/^few: n = 2, too few for a median: ≈Int\$[\d,]+, ≈Int\$[\d,]+$/);
  });

  it('are exact at market rate', () => {
    expect(said('market').join()).not.toContain('≈');
  });
});
