import type { RawTable } from '../../../src/import/rawTable';
import type { ColumnRole, Reading } from '../../../src/import/reading';
import { createTableBuilder } from '../../../src/import/tableBuilder';

/** A table of these rows below a header; the header is row 1 of the source. */
export function tableOf(header: readonly string[], rows: ReadonlyArray<readonly string[]>): RawTable {
  const builder = createTableBuilder(header);
  rows.forEach((cells, index) => {
    builder.addRow(cells, index + 2);
  });
  return builder.finish();
}

/** A table of one column. */
export function columnOfCells(name: string, cells: readonly string[]): RawTable {
  return tableOf([name], cells.map((cell) => [cell]));
}

/** A reading with these roles that assumes pay for a year and nothing else. */
export function readingOf(roles: readonly ColumnRole[], settled: Partial<Reading> = {}): Reading {
  return {
    roles,
    decimalMark: null,
    unit: 1,
    currencies: [],
    missingCurrency: null,
    missingPeriod: 'year',
    foldRepeats: false,
    ...settled,
  };
}
