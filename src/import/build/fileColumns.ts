import { type DatasetColumn, NO_DATE } from '../../dataset/column';
import { unpackTexts } from '../../dataset/packedTexts';
import type { DecimalMark } from '../../pay/payText';
import { kindOfColumn } from '../cells/columnKind';
import { markOfColumn, orderOfColumn } from '../cells/columnMarks';
import { payCellsOf } from '../cells/payCells';
import { readDate } from '../cells/readDate';
import { readNumber } from '../cells/readNumber';
import { middleOf } from '../judge/middleOf';
import type { RawColumn, RawTable } from '../rawTable';
import type { ColumnRole, Reading } from '../reading';
import { groupTexts } from './groupTexts';
import { repackTexts } from './repackTexts';

type Role = DatasetColumn['role'];

/** The columns that are kept of a file beside its pay, for these rows, in the order of the file. */
export function fileColumns(table: RawTable, reading: Reading, rows: Uint32Array): DatasetColumn[] {
  const firstDate = reading.roles.indexOf('date');
  return table.columns.flatMap((column, index) =>
    columnAs(column, reading.roles[index] ?? 'leftOut', index === firstDate, reading.decimalMark, rows),
  );
}

function columnAs(
  column: RawColumn,
  role: ColumnRole,
  isFirstDate: boolean,
  decimalMark: DecimalMark | null,
  rows: Uint32Array,
): DatasetColumn[] {
  switch (role) {
    case 'label':
      return kindOfColumn(column) === 'category'
        ? [categoryColumn(column, 'label', rows)]
        : [textColumn(column, 'label', rows)];
    case 'place':
      return [categoryColumn(column, 'place', rows)];
    case 'category':
      return [categoryColumn(column, null, rows)];
    case 'text':
      return [textColumn(column, null, rows)];
    case 'number':
      return [numberColumn(column, numbersIn(column, decimalMark), rows)];
    case 'convertedPay':
      return [numberColumn(column, payIn(column, decimalMark), rows)];
    case 'date':
      return [dateColumn(column, isFirstDate ? 'date' : null, rows)];
    case 'pay':
    case 'lowPay':
    case 'highPay':
    case 'currency':
    case 'otherCurrency':
    case 'period':
    case 'leftOut':
      return [];
  }
}

function textColumn(column: RawColumn, role: Role, rows: Uint32Array): DatasetColumn {
  return { kind: 'text', name: column.name, role, ...repackTexts(column, rows) };
}

function categoryColumn(column: RawColumn, role: Role, rows: Uint32Array): DatasetColumn {
  const repacked = repackTexts(column, rows);
  return { kind: 'category', name: column.name, role, ...repacked, ...groupTexts(repacked) };
}

function numberColumn(
  { name, codes }: RawColumn,
  numbers: Float64Array,
  rows: Uint32Array,
): DatasetColumn {
  const values = Float64Array.from(rows, (row) => numbers[codes[row] ?? 0] ?? Number.NaN);
  return { kind: 'number', name, role: null, values };
}

/** By distinct cell. */
function numbersIn(column: RawColumn, decimalMark: DecimalMark | null): Float64Array {
  const mark = markOfColumn(column, decimalMark);
  return Float64Array.from(unpackTexts(column.texts), (text) => readNumber(text, mark));
}

/** By distinct cell: the middle of what it says, NaN where it is no pay. */
function payIn(column: RawColumn, decimalMark: DecimalMark | null): Float64Array {
  const { fault, low, high } = payCellsOf(column, { decimalMark, unit: 1 });
  return Float64Array.from(fault, (wrong, index) =>
    wrong === 0 ? middleOf(low[index], high[index]) : Number.NaN,
  );
}

function dateColumn(column: RawColumn, role: Role, rows: Uint32Array): DatasetColumn {
  const order = orderOfColumn(column) ?? 'dayFirst';
  const dates = Int32Array.from(unpackTexts(column.texts), (text) => readDate(text, order));
  const days = Int32Array.from(rows, (row) => dates[column.codes[row] ?? 0] ?? NO_DATE);
  return { kind: 'date', name: column.name, role, days };
}
