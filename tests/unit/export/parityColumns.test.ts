import { beforeAll, describe, expect, it } from 'vitest';
import type { CsvColumn } from '../../../src/export/csvColumn';
import { exportName } from '../../../src/export/fileName';
import { scaleColumns } from '../../../src/export/scaleColumns';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import { builtIn, datasetOf, EUR, scaleOf } from '../given';

beforeAll(loadPurchasingPower);

/** What a column says of a row. */
function wordAt(columns: readonly CsvColumn[], name: string, row: number): string | undefined {
  const column = columns.find((other) => other.name === name);
  if (column?.kind !== 'words') return undefined;
  return column.words[column.codes === null ? 0 : Number(column.codes[row])];
}

const byParity = scaleOf({ basis: 'purchasingPower' });

describe('salaries by purchasing power as a file', () => {
  it('say unit, rate, year and source of each', () => {
    const columns = scaleColumns(builtIn, byParity);
    expect(wordAt(columns, 'Comparable unit', 16)).toBe('international dollar');
    expect(Number(wordAt(columns, 'Rate', 16))).toBeCloseTo(1 / 1.150472, 9);
    expect(wordAt(columns, 'Period factor', 16)).toBe('1');
    expect(wordAt(columns, 'Rate date', 16)).toBe('2024');
    expect(wordAt(columns, 'Rate source', 16)).toBe('World Bank PA.NUS.PPP, Canada 2024');
    expect(wordAt(columns, 'Rate source', 19)).toBe('World Bank PA.NUS.PPP, middle of Luxembourg 2024 and Bulgaria 2024');
    expect(wordAt(columns, 'Basis', 0)).toBe('purchasing power: International dollars');
  });

  it('say the country whose prices are chosen, and nothing of a salary without a parity', () => {
    const country = 'DE';
    if (!isCountryCode(country)) throw new RangeError(country);
    const scale = { ...byParity, period: 'month' as const, prices: { country, currency: EUR, parity: 0.7 } };
    const columns = scaleColumns(datasetOf([['USD', 1], ['VES', 1]]), scale);
    expect(wordAt(columns, 'Comparable unit', 0)).toBe('EUR');
    expect(Number(wordAt(columns, 'Rate', 0))).toBeCloseTo(0.7, 9);
    expect(Number(wordAt(columns, 'Period factor', 0))).toBeCloseTo(1 / 12, 9);
    expect(['Rate', 'Rate date', 'Rate source'].map((name) => wordAt(columns, name, 1))).toEqual(['', '', '']);
    expect(wordAt(columns, 'Basis', 1)).toBe('purchasing power: Euros in prices of Germany');
    expect(exportName(builtIn, scale, new Date('2026-11-24'))).toBe(
      'backend-engineer-salaries-purchasing-power-de-2026-11-24',
    );
    expect(exportName(builtIn, byParity, new Date('2026-11-24'))).toBe(
      'backend-engineer-salaries-purchasing-power-2026-11-24',
    );
  });
});
