import { describe, expect, it } from 'vitest';
import { exportName } from '../../../src/export/fileName';
import { builtIn, datasetOf, EUR, openedOf, scaleOf } from '../given';

const today = new Date('2026-11-24T10:00:00Z');
const named = (title: string) => ({ ...openedOf(datasetOf([['USD', 1]])), title });

describe('the name of a file that is taken along', () => {
  it('says data set, scale and the day of the rates', () => {
    expect(exportName(builtIn, scaleOf({}), today)).toBe('backend-engineer-salaries-market-usd-2026-09-29');
    expect(exportName(builtIn, scaleOf({ target: EUR }), today)).toBe('backend-engineer-salaries-market-eur-2026-09-29');
  });

  it('says today where nothing is converted', () => {
    expect(exportName(builtIn, scaleOf({ basis: 'published' }), today)).toBe('backend-engineer-salaries-as-published-2026-11-24');
  });

  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['Löhne 2026 (München)', 'löhne-2026-münchen'],
    ['給与', '給与'],
    ['***', 'salaries'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('makes %j safe for every file system', (title, start) => {
    expect(exportName(named(title), scaleOf({}), today)).toBe(`${start}-market-usd-2026-09-29`);
  });
});
