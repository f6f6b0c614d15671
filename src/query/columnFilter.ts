import type { CategoryColumn, DatasetColumn, DateColumn, NumberColumn } from '../dataset/column';
import { NO_DATE } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import type { Codes } from '../dataset/dictionary';
import { amountAt, byteAt } from '../dataset/numberAt';
import { unpackTexts } from '../dataset/packedTexts';
import { type Bits, CHUNK, ONE, packBits } from './bitset';
import { maskOfCodes } from './filter';
import type { ColumnFilter, ColumnRange } from './view';

function isCategory(column: DatasetColumn): column is CategoryColumn {
  return column.kind === 'category';
}

/** The columns of a data set that can be narrowed to some of their groups, in its order. */
export function categoryColumns(dataset: Dataset): readonly CategoryColumn[] {
  return dataset.columns.filter(isCategory);
}

/**
 * Where a category column has any of the filter's groups; a group that the column has not passes no
 * row. `codes` are the column's, in whatever order.
 */
export function columnFilterMask({ groups, groupOf }: CategoryColumn, codes: Codes, filter: ColumnFilter): Bits {
  const asked = new Set(filter.groups);
  const wantedGroup = Uint8Array.from(unpackTexts(groups), (name) => (asked.has(name) ? 1 : 0));
  return maskOfCodes(codes, Uint8Array.from(groupOf, (group) => byteAt(wantedGroup, group)));
}

function isMeasured(column: DatasetColumn): column is NumberColumn | DateColumn {
  return column.kind === 'number' || column.kind === 'date';
}

/** The columns of a data set that can be narrowed to a range, in its order. */
export function measuredColumns(dataset: Dataset): ReadonlyArray<NumberColumn | DateColumn> {
  return dataset.columns.filter(isMeasured);
}

/** The rows of which the number or the date lies in a range; those without one do not. */
export function columnRangeMask(column: NumberColumn | DateColumn, { low, high }: ColumnRange): Bits {
  const [values, none]: readonly [Float64Array | Int32Array, number] =
    column.kind === 'number' ? [column.values, Number.NaN] : [column.days, NO_DATE];
  const least = low ?? -Infinity;
  const most = high ?? Infinity;
  const own = new Float64Array(CHUNK);
  return packBits(values.length, ONE, (chunk, from, count) => {
    own.set(values.subarray(from, from + count));
    for (let at = 0; at < count; at += 1) {
      const value = amountAt(own, at);
      // NaN, where there is no number, is in no range anyway.
      chunk[at] = value >= least && value <= most && value !== none ? 1 : 0;
    }
  });
}
