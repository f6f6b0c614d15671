import { beforeAll, describe, expect, it } from 'vitest';
import { csvFile } from '../../../src/export/csvFile';
import { csvLines } from '../../../src/export/csvLines';
import { createCsvReceiver } from '../../../src/export/csvReceiver';
import { csvColumns } from '../../../src/export/csvTable';
import { piecesOf, takeApart } from '../../../src/export/handedColumns';
import { rowsOnShow } from '../../../src/export/rowsOnShow';
import { createSourceReader } from '../../../src/import/sourceReader';
import type { CsvColumn } from '../../../src/export/csvColumn';
import { exportName } from '../../../src/export/fileName';
import { scaleColumns } from '../../../src/export/scaleColumns';
import { currencyCodeOf } from '../../../src/pay/currency';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import type { Scale } from '../../../src/pay/scale';
import { ask, builtIn, datasetOf, EUR, scaleOf } from '../given';

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

  it('say the exchange rate that acts where pay is in other money than that of its country, and whose prices', () => {
    const [country, own] = ['DE', 'ES'];
    if (!isCountryCode(country) || !isCountryCode(own)) throw new RangeError(country);
    const dataset = datasetOf([['USD', 1], ['EUR', 1], ['GBP', 1]]);
    const scale = { ...byParity, countries: { USD: own, EUR: own } };
    const said = (name: string, on: Scale) => [0, 1, 2].map((row) => wordAt(scaleColumns(dataset, on), name, row));
    expect(said('Rate source', scale)).toEqual([
      'World Bank PA.NUS.PPP, Spain 2024 × exchange rate of 2026-09-29, npm @fawazahmed0/currency-api 2026.9.29',
      'World Bank PA.NUS.PPP, Spain 2024',
      'World Bank PA.NUS.PPP, United Kingdom 2024',
    ]);
    expect(said('Rate date', scale)).toEqual(['2024 × 2026-09-29', '2024', '2024']);
    const edited = { ...scale, editedRates: { EUR: 1 }, prices: { country, currency: EUR, parity: 0.7 } };
    expect(said('Rate source', edited)).toEqual([
      'World Bank PA.NUS.PPP, Spain 2024 × exchange rate set by hand; prices of Germany 2024',
      'World Bank PA.NUS.PPP, Spain 2024; prices of Germany 2024',
      'World Bank PA.NUS.PPP, United Kingdom 2024; prices of Germany 2024',
    ]);
    expect(said('Rate date', edited)).toEqual(['2024 × set by hand; prices 2024', '2024; prices 2024', '2024; prices 2024']);
  });

  it('say whose parity acts and why, and between which amounts pay lies where that is open', () => {
    const columns = scaleColumns(builtIn, byParity);
    const words = (name: string) => [16, 0, 19].map((row) => wordAt(columns, name, row));
    expect(words('Parity country')).toEqual(['Canada', 'United States', 'one of 21 countries']);
    expect(words('Parity country by')).toEqual(['assumed from its currency', 'assumed from its currency', 'open: any that has its currency']);
    const lines = csvLines(columns.slice(0, 2))(Uint32Array.of(0, 19)).split('\r\n');
    expect(columns.slice(0, 2).map(({ name }) => name)).toEqual(['Comparable pay low', 'Comparable pay high']);
    // A US dollar is an international dollar.
    expect(lines[0]).toBe('182421,182421');
    const [low = 0, high = 0] = (lines[1] ?? '').split(',').map(Number);
    const middle = 93_477 * Number(wordAt(columns, 'Rate', 19));
    expect(low).toBeLessThan(high);
    expect((low + high) / 2).toBeCloseTo(middle, 6);
  });

  it('are the same file when they are handed over piece by piece', async () => {
    const result = ask(builtIn, { scale: byParity });
    const { columns, arrays } = takeApart(csvColumns(result));
    const receiver = createCsvReceiver();
    arrays.forEach((array, place) => {
      for (const { at, piece } of piecesOf(array)) receiver.receive(place, array.length, at, piece);
    });
    for (const rows of rowsOnShow(result, 5)) receiver.receiveRows(rows);
    const file = receiver.write(columns, () => undefined);
    expect(await file.text()).toBe(await csvFile(csvColumns(result), rowsOnShow(result, 100)).text());
  });

  it('have also those without a parity that pass the filters, last and without comparable pay', async () => {
    const dataset = datasetOf([['VES', 7], ['USD', 5], ['GBP', 6], ['TWD', 8]]);
    const codes = ['USD', 'VES'].map(currencyCodeOf);
    const result = ask(dataset, { scale: byParity, currencies: codes });
    const text = await csvFile(csvColumns(result), rowsOnShow(result, 1)).text();
    const lines = text.trim().split('\r\n').slice(1);
    // Published pay, currency, period, comparable pay.
    expect(lines.map((line) => line.split(',').slice(0, 4))).toEqual([
      ['5', 'USD', 'year', '5'],
      ['7', 'VES', 'year', ''],
    ]);
  });

  it('have in a range of pay none without a parity, of which no one knows whether they lie in it', async () => {
    const dataset = datasetOf([['VES', 7], ['USD', 5], ['USD', 9]]);
    const result = ask(dataset, { scale: byParity, payRange: { low: 6, high: null } });
    expect(result.leftOut).toHaveLength(1);
    expect([...rowsOnShow(result, 10)].flatMap((rows) => [...rows])).toEqual([2]);
  });

  it('come back as the salaries that they are', async () => {
    const result = ask(builtIn, { scale: byParity });
    const blob = csvFile(csvColumns(result), rowsOnShow(result, 100));
    const reader = createSourceReader();
    const outcome = await reader.open({ kind: 'file', name: 'x.csv', blob }, { sheet: null, header: null }, () => undefined);
    if (!outcome.ok) throw new Error(outcome.problem);
    const again = reader.build(outcome.opened.proposal.reading, { id: 'x', title: 'x', name: 'x', openedAt: '2026-11-24T10:00:00.000Z' });
    expect(again.pay.toSorted()).toEqual(builtIn.pay.toSorted());
    expect(again.columns).toEqual([]);
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
