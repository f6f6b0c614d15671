import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetColumn } from '../../../src/dataset/column';
import type { Dataset } from '../../../src/dataset/dataset';
import { createDataset } from '../../../src/dataset/dataset';
import { textAt } from '../../../src/dataset/dictionary';
import { csvFile } from '../../../src/export/csvFile';
import { createCsvReceiver } from '../../../src/export/csvReceiver';
import { csvColumns } from '../../../src/export/csvTable';
import { piecesOf, takeApart } from '../../../src/export/handedColumns';
import { rowsOnShow } from '../../../src/export/rowsOnShow';
import { createSourceReader } from '../../../src/import/sourceReader';
import { CURRENCIES } from '../../../src/pay/currency';
import { PAY_PERIODS } from '../../../src/pay/payPeriod';
import { cellText } from '../../../src/query/cellText';
import { openedDataset } from '../../fixtures/openedDataset';
import { ask, builtIn, CAD, categoryColumn, datasetOf, dateColumn, EUR, numberColumn, openedOf, range, textColumn } from '../given';

const IN_ORDER = { sort: { column: 'place', descending: false } } as const;

function written(dataset: Dataset): Blob {
  const result = ask(dataset, IN_ORDER);
  return csvFile(csvColumns(result), rowsOnShow(result, 1000));
}

/** What the page makes of the file when it is opened as it is proposed to be. */
async function openedAgain(blob: Blob): Promise<Dataset> {
  const reader = createSourceReader();
  const outcome = await reader.open({ kind: 'file', name: 'x.csv', blob }, { sheet: null, header: null }, () => undefined);
  if (!outcome.ok) throw new Error(outcome.problem);
  const { proposal, report } = outcome.opened;
  expect(report.rowsSetAside).toBe(0);
  return reader.build(proposal.reading, { id: 'again', title: 'Again', name: 'x.csv', openedAt: '2026-11-24T10:00:00.000Z' });
}

/** What each row pays, in a form that two data sets can be compared by. */
function salaries(dataset: Dataset) {
  const { pay, range: ends, currency, period } = dataset;
  return Array.from(pay, (amount, row) => ({
    ends: ends === null ? [amount, amount] : [ends.low[row], ends.high[row]],
    amount,
    currency: textAt(currency, row),
    period: textAt(period, row),
  }));
}

describe('a file of salaries that is opened again', () => {
  it('gives the built-in salaries, and nothing that was reckoned from them', async () => {
    const again = await openedAgain(written(builtIn));
    expect(salaries(again)).toEqual(salaries(builtIn));
    expect(again.columns).toEqual([]);
  });

  it('gives ranges, also those that are open, and the file’s own columns', async () => {
    const dataset = openedDataset();
    const again = await openedAgain(written(dataset));
    expect(salaries(again)).toEqual(salaries(dataset));
    const cells = ({ columns }: Dataset) => columns.map((column) => [column.name, ...range(0, 2).map((row) => cellText(column, row))]);
    expect(cells(again)).toEqual(cells(dataset));
  });

  it('gives any pay in any currency and period, to the last digit', async () => {
    const anyPay = fc.oneof(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100),
      fc.integer({ min: 1, max: 100_000_000 }).map((thousandths) => thousandths / 1000),
      fc.double({ min: 1, max: 1_000_000, noNaN: true }),
    );
    const anySalary = fc.record({ pay: anyPay, currency: fc.constantFrom(...CURRENCIES), period: fc.constantFrom(...PAY_PERIODS) });
    await fc.assert(
      fc.asyncProperty(fc.array(anySalary, { minLength: 1, maxLength: 20 }), async (rows) => {
        const dataset = createDataset({
          id: 'any',
          title: 'Any',
          pay: rows.map(({ pay }) => pay),
          currency: rows.map(({ currency }) => currency),
          period: rows.map(({ period }) => period),
        });
        expect(salaries(await openedAgain(written(dataset)))).toEqual(salaries(dataset));
      }),
    );
  });

  it('gives any text, formulas and apostrophes among them', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '\t', '\r', '\n', ' ', '1', ',', '"', ';', 'é', '日') }),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 12 }), async (texts) => {
        const dataset = openedOf(datasetOf(texts.map(() => ['USD', 50_000])), [textColumn('note', texts)]);
        const reader = createSourceReader();
        const outcome = await reader.open({ kind: 'file', name: 'x.csv', blob: written(dataset) }, { sheet: null, header: null }, () => undefined);
        if (!outcome.ok) throw new Error(outcome.problem);
        const { reading } = outcome.opened.proposal;
        // As text, whatever else its cells could be taken for.
        const roles = reading.roles.map((role, index) => (index === reading.roles.length - 1 ? 'text' : role));
        const again = reader.build({ ...reading, roles }, { id: 'again', title: 'Again', name: 'x.csv', openedAt: '2026-11-24T10:00:00.000Z' });
        const column = again.columns.find(({ name }) => name === 'note');
        if (column === undefined) throw new Error('The column is gone');
        expect(texts.map((_, row) => cellText(column, row))).toEqual(texts);
      }),
    );
  });
});

describe('columns that are handed over piece by piece', () => {
  const kinds: readonly DatasetColumn[] = [
    textColumn('t', range(1, 150_000).map((step) => `text ${step}`)),
    categoryColumn('c', range(1, 150_000).map((step) => `k${step % 300}`)),
    numberColumn('n', range(1, 150_000).map((step) => step / 8)),
    dateColumn('d', range(1, 150_000).map((step) => (step % 7 === 0 ? null : step % 20_000))),
    textColumn('empty', range(1, 150_000).map(() => '')),
  ];
  const dataset = openedOf(
    createDataset({
      id: 'many',
      title: 'Many',
      pay: range(1, 150_000),
      currency: range(1, 150_000).map((step) => (step % 3 === 0 ? EUR : CAD)),
      period: range(1, 150_000).map(() => 'year'),
    }),
    kinds,
  );

  it('make the same file as when they are written at once', { timeout: 20_000 }, async () => {
    const result = ask(dataset);
    const { columns, arrays } = takeApart(csvColumns(result));
    const receiver = createCsvReceiver();
    let most = 0;
    arrays.forEach((array, place) => {
      for (const { at, piece } of piecesOf(array)) {
        most = Math.max(most, piece.byteLength);
        receiver.receive(place, array.length, at, piece);
      }
    });
    for (const rows of rowsOnShow(result, 65_536)) receiver.receiveRows(rows);
    const file = receiver.write(columns, () => undefined);
    expect(await file.text()).toBe(await csvFile(csvColumns(result), rowsOnShow(result, 1000)).text());
    expect(most).toBe(2 ** 18);
  });

  it('are no file where an array is of another kind than its column', () => {
    const receiver = createCsvReceiver();
    receiver.receive(0, 1, 0, Uint8Array.of(1));
    expect(() => receiver.write([{ kind: 'amounts', name: 'x', values: 0 }], () => undefined)).toThrow(TypeError);
  });
});
