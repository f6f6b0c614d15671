import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvColumns } from '../../../src/export/csvTable';
import { csvFile } from '../../../src/export/csvFile';
import { rowsOnShow } from '../../../src/export/rowsOnShow';
import { DATED_RATES } from '../../../src/pay/exchangeRates';
import type { View } from '../../../src/query/view';
import type { Dataset } from '../../../src/dataset/dataset';
import { openedDataset } from '../../fixtures/openedDataset';
import { ask, builtIn, CAD, categoryColumn, datasetOf, EUR, openedOf, range, scaleOf, textColumn } from '../given';

/** The file as text, without its byte order mark. */
async function textOf(dataset: Dataset, change: Partial<View> = {}, slice = 1000): Promise<string> {
  const result = ask(dataset, change);
  return csvFile(csvColumns(result), rowsOnShow(result, slice)).text();
}

/** The file as another program reads it: an object for each row. */
async function recordsOf(dataset: Dataset, change: Partial<View> = {}, slice?: number) {
  const { data, errors } = Papa.parse<Record<string, string>>(await textOf(dataset, change, slice), {
    header: true,
    newline: '\r\n',
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('the salaries on show as a CSV file', () => {
  it('has each with its published and its comparable pay, and what lies between them', async () => {
    const [first, ...rest] = await recordsOf(builtIn, { currencies: [CAD] });
    expect(rest).toEqual([]);
    const rate = 1 / Number(DATED_RATES.rates['CAD']);
    expect(first).toEqual({
      'Published pay': '137192',
      'Published currency': 'CAD',
      'Published period': 'year',
      'Comparable pay': String(137192 * rate),
      'Comparable unit': 'USD',
      'Comparable period': 'year',
      'Period factor': '1',
      Rate: String(rate),
      'Rate date': '2026-09-29',
      'Rate source': 'npm @fawazahmed0/currency-api 2026.9.29',
      Basis: 'market rate',
      'Place on the page': '17',
    });
    expect(Number(first?.['Rate'])).toBeCloseTo(0.705, 3);
  });

  it('has the filtered rows alone, in the order of the table, however they are sliced', async () => {
    const view = { currencies: [EUR, CAD], sort: { column: 'place', descending: false } } as const;
    for (const slice of [1, 2, 1000]) {
      const records = await recordsOf(builtIn, view, slice);
      expect(records.map((record) => record['Place on the page'])).toEqual(['17', '20', '22']);
    }
  });

  it('has pay per hour reckoned with the hours of the year, and an edited rate without a date', async () => {
    const dataset = openedOf(datasetOf([['CAD', 40, 'hour'], ['USD', 46.125, 'hour']]));
    const scale = scaleOf({ workingYear: { hours: 1800, days: 225 }, editedRates: { CAD: 0.75 } });
    const [cad, usd] = await recordsOf(dataset, { scale, sort: { column: 'place', descending: false } });
    expect(cad).toMatchObject({
      'Published pay': '40',
      'Published period': 'hour',
      'Comparable pay': '54000',
      'Period factor': '1800',
      Rate: '0.75',
      'Rate date': '',
      'Rate source': 'set by hand',
      'Row in source': '2',
    });
    // Nothing is converted from US dollars to US dollars.
    expect(usd).toMatchObject({ 'Published pay': '46.125', Rate: '1', 'Rate date': '', 'Rate source': '', 'Comparable pay': '83025' });
  });

  it('has figures as published in their own currency, panel after panel', async () => {
    const records = await recordsOf(builtIn, { scale: scaleOf({ basis: 'published', period: 'month' }) });
    expect(records).toHaveLength(22);
    expect(records[0]).toMatchObject({ 'Comparable pay': String(182421 * (1 / 12)), 'Comparable period': 'month', Rate: '1', Basis: 'as published' });
    expect(records.map((record) => record['Comparable unit'])).toEqual([...range(1, 18).map(() => 'USD'), 'EUR', 'EUR', 'CAD', 'GBP']);
  });

  it('has ranges, own columns of every kind and what is missing as empty cells', async () => {
    const records = await recordsOf(openedDataset(), { sort: { column: 'place', descending: false } });
    expect(records.map((record) => [record['Published pay'], record['Published pay low'], record['Published pay high']])).toEqual([
      ['90000', '90000', '90000'],
      ['62500', '60000', '65000'],
      ['51000', '', '51000'],
    ]);
    expect(records.map((record) => [record['Level'], record['Title'], record['Years'], record['Since'], record['Row in source']])).toEqual([
      ['Senior', 'Dev', '3', '2024-10-04', '2'],
      ['senior ', '日本 😀', '', '', '3'],
      ['', 'Dev', '-1', '1969-12-27', '5'],
    ]);
  });

  it('is RFC 4180: lines end in CRLF, and fields stand in quotes where they must', async () => {
    const dataset = openedOf(datasetOf([['USD', 1]]), [textColumn('a "b"', ['x,y\r\nz']), textColumn('c', ['=1+1'])]);
    const text = await textOf(dataset);
    expect(text.startsWith('\ufeff')).toBe(false);
    expect(text.split('\r\n')[0]).toContain('Row in source,"a ""b""",c');
    expect(text.endsWith(`,2,"x,y\r\nz",'=1+1\r\n`)).toBe(true);
    expect([...new Uint8Array(await csvFile([], []).arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('tells columns of one name apart', async () => {
    const dataset = openedOf(datasetOf([['USD', 1]]), [categoryColumn('Rate', ['top']), categoryColumn('Rate (2)', ['x'])]);
    const [record] = await recordsOf(dataset);
    expect([record?.['Rate'], record?.['Rate (2)'], record?.['Rate (2) (2)']]).toEqual(['1', 'top', 'x']);
  });

  it('holds every one of 300,000 rows, and a text for each', async () => {
    const rows = range(1, 300_000);
    const dataset = openedOf(datasetOf(rows.map((step) => ['USD', step] as const)), [textColumn('name', rows.map((step) => `n${step}`))]);
    const told: number[] = [];
    const result = ask(dataset, { sort: { column: 'place', descending: false } });
    const file = csvFile(csvColumns(result), rowsOnShow(result, 65_536), (written) => told.push(written));
    const { data } = Papa.parse<string[]>(await file.text(), { skipEmptyLines: true });
    expect(data).toHaveLength(300_001);
    expect(data[300_000]).toEqual(['300000', 'USD', 'year', '300000', 'USD', 'year', '1', '1', '', '', 'market rate', '300001', 'n300000']);
    expect(told.at(-1)).toBe(300_000);
  });
});
