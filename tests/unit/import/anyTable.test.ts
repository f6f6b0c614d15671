import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_UNITS } from '../../../src/dataset/figureUnit';
import { packedTextAt } from '../../../src/dataset/packedTexts';
import { HIGHEST_PAY } from '../../../src/dataset/dataset';
import { buildDataset } from '../../../src/import/buildDataset';
import { judgeReading } from '../../../src/import/judgeReading';
import { proposeReading } from '../../../src/import/proposeReading';
import { ROW_SHAPE, type RawTable } from '../../../src/import/rawTable';
import { COLUMN_ROLES, type ColumnRole, type Reading } from '../../../src/import/reading';
import { setAsideCsv } from '../../../src/import/setAsideCsv';
import { createTableBuilder } from '../../../src/import/tableBuilder';
import { CURRENCIES } from '../../../src/pay/currency';
import { PAY_PERIODS } from '../../../src/pay/payPeriod';
import { rowsOf } from './rowsOf';

const isRole = (text: string): text is ColumnRole => Object.hasOwn(COLUMN_ROLES, text);
const ROLES = Object.keys(COLUMN_ROLES).filter(isRole);
const about = { id: 'x', title: 'x', name: 'x', openedAt: '' };

const anyCell = fc.oneof(
  fc.constantFrom(
    '', 'NA', '0', '-5', '45000', '45.000', '45,000', '$85k', '£45k-£55k', 'C$90,000', '1.00E+16', '600万円',
    'USD', 'EUR', 'AUD/NZD', 'Other', '?', '$', 'kr', 'year', 'HOURLY', 'Berlin', ' berlin', '2024-01-15',
    '=1+1', '+ car', '@x', '__proto__', 'constructor', '💶 60000', 'up to 50000', 'a\r\nb', '"', '\t',
  ),
  fc.integer({ min: -10, max: 200_000 }).map(String),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const anyHeader = fc.oneof(
  fc.constantFrom('salary', 'salary_in_usd', 'min pay', 'max pay', 'currency', 'Other currency', 'period', 'Job title', 'country', 'date', '', '__proto__'),
  fc.string({ maxLength: 30 }),
);
const anyShape = fc.constantFrom(...Object.values(ROW_SHAPE));

const anyTable: fc.Arbitrary<RawTable> = fc
  .record({
    header: fc.array(anyHeader, { maxLength: 6 }),
    rows: fc.array(fc.tuple(fc.array(anyCell, { maxLength: 8 }), fc.option(anyShape, { freq: 8 })), { maxLength: 25 }),
  })
  .map(({ header, rows }) => {
    const builder = createTableBuilder(header);
    rows.forEach(([cells, shape], index) => {
      builder.addRow(cells, index * 2 + 2, shape ?? undefined);
    });
    return builder.finish();
  });

const anyMeaning = fc.option(fc.constantFrom(...CURRENCIES));
const anyReading = (columns: number): fc.Arbitrary<Reading> =>
  fc.record({
    roles: fc.array(fc.constantFrom(...ROLES), { minLength: columns, maxLength: columns }),
    decimalMark: fc.constantFrom('.', ',', null),
    unit: fc.constantFrom(...FIGURE_UNITS),
    currencies: fc.array(fc.tuple(fc.constantFrom('$', 'kr', 'Other', 'AUD/NZD', '?'), anyMeaning), { maxLength: 4 }),
    missingCurrency: anyMeaning,
    missingPeriod: fc.constantFrom(...PAY_PERIODS),
    foldRepeats: fc.boolean(),
  });
const anyTableAndReading = anyTable.chain((table) =>
  fc.tuple(fc.constant(table), fc.oneof(anyReading(table.columns.length), fc.constant(null))),
);

describe('any table under any reading', () => {
  it('accounts for every row, throws nothing and finds each row that is read again by its number', () => {
    fc.assert(
      fc.property(anyTableAndReading, ([table, chosen]) => {
        const reading = chosen ?? proposeReading(table).reading;
        const report = judgeReading(table, reading);
        expect(report.rowsIn).toBe(table.rowCount);
        expect(report.rowsRead + report.rowsSetAside).toBe(report.rowsIn);
        expect(report.setAside.reduce((sum, { count }) => sum + count, 0)).toBe(report.rowsSetAside);
        expect(report.currencies.reduce((sum, { count }) => sum + count, 0)).toBe(report.rowsRead);
        expect(report.periods.given + report.periods.assumed).toBe(report.rowsRead);

        const dataset = buildDataset(table, reading, about);
        expect(dataset.rowCount).toBe(report.rowsRead);
        expect(new Set(dataset.columns.map(({ name }) => name)).size).toBe(dataset.columns.length);
        for (const pay of dataset.pay) expect(pay > 0 && pay <= HIGHEST_PAY).toBe(true);
        const source = rowsOf(table);
        const rowOf = new Map(Array.from(table.sourceRow, (number, row) => [number, row]));
        dataset.sourceRow?.forEach((number, index) => {
          const cells = source[rowOf.get(number) ?? -1] ?? [];
          for (const column of dataset.columns) {
            if (column.kind === 'number' || column.kind === 'date') continue;
            const place = table.columns.findIndex(({ name }) => name === column.name);
            // Columns of flags and repeats are none of the source.
            if (place === -1) continue;
            expect(packedTextAt(column.texts, column.codes[index] ?? -1)).toBe(cells[place]);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('hands back every row that is set aside', async () => {
    await fc.assert(
      fc.asyncProperty(anyTableAndReading, async ([table, chosen]) => {
        const reading = chosen ?? proposeReading(table).reading;
        const { rowsSetAside } = judgeReading(table, reading);
        const { default: Papa } = await import('papaparse');
        const text = await setAsideCsv(table, reading).text();
        expect(Papa.parse(text, { newline: '\r\n', skipEmptyLines: true }).data).toHaveLength(rowsSetAside + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('is judged the same afresh as after other readings of the same table', () => {
    fc.assert(
      fc.property(anyTableAndReading, ([table, chosen]) => {
        const reading = chosen ?? proposeReading(table).reading;
        const before = judgeReading(table, reading);
        judgeReading(table, { ...reading, foldRepeats: !reading.foldRepeats, decimalMark: ',' });
        const fresh = { ...table, columns: table.columns.map((column) => ({ ...column })) };
        expect(judgeReading(table, reading)).toEqual(before);
        expect(judgeReading(fresh, reading)).toEqual(before);
      }),
    );
  });
});
