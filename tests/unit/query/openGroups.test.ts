import { beforeAll, describe, expect, it } from 'vitest';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import { openGroups } from '../../../src/query/openGroups';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import type { View } from '../../../src/query/view';
import { USD, ask, categoryColumn, datasetOf, openedOf, scaleOf } from '../given';

beforeAll(loadPurchasingPower);

/** A euro may be paid in any of its countries, a dollar in one. */
const level = categoryColumn('level', ['junior', 'mid', 'mid', 'senior']);
const file = openedOf(datasetOf([['USD', 10], ['USD', 20], ['EUR', 30], ['EUR', 40]]), [level]);

function openOf(change: Partial<View>): readonly number[] {
  const { panels, measure } = ask(file, change);
  return panels.flatMap(({ rows }) => [...openGroups(level, rows, measure)]).toSorted((a, b) => a - b);
}

describe('openGroups', () => {
  const scale = scaleOf({ basis: 'purchasingPower' });

  it('names the groups with any salary that may be in several countries', () => {
    expect(openOf({ scale })).toEqual([1, 2]);
  });

  it('goes by the rows that it is given alone', () => {
    expect(openOf({ scale, currencies: [USD] })).toEqual([]);
    expect(openOf({ scale, search: 'mid' })).toEqual([1]);
    expect(openOf({ scale, columnFilters: [{ column: 'level', groups: ['senior'] }] })).toEqual([2]);
  });

  it('names none where the country is chosen, and none on a scale of another basis', () => {
    const country = 'DE';
    if (!isCountryCode(country)) throw new Error('There is a Germany');
    expect(openOf({ scale: { ...scale, countries: { EUR: country } } })).toEqual([]);
    expect(openOf({})).toEqual([]);
  });
});
