import type { CategoryColumn, DatasetColumn, DateColumn, NumberColumn } from '../dataset/column';
import { NO_DATE } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import { byteAt, numberAt } from '../dataset/numberAt';
import { unpackTexts } from '../dataset/packedTexts';
import { type Mask, maskOfCodes } from './filter';
import type { ColumnFilter, ColumnRange } from './view';

function isCategory(column: DatasetColumn): column is CategoryColumn {
  return column.kind === 'category';
}

/** The columns of a data set that can be narrowed to some of their groups, in its order. */
export function categoryColumns(dataset: Dataset): readonly CategoryColumn[] {
  return dataset.columns.filter(isCategory);
}

/**
 * The rows in any of the filter's groups; a group that the column has not passes no row. Null where
 * the data set has no such column.
 */
export function columnFilterMask(dataset: Dataset, filter: ColumnFilter): Mask {
  const column = categoryColumns(dataset).find(({ name }) => name === filter.column);
  if (column === undefined) return null;
  const asked = new Set(filter.groups);
  const wantedGroup = Uint8Array.from(unpackTexts(column.groups), (name) => (asked.has(name) ? 1 : 0));
  const wanted = Uint8Array.from(column.groupOf, (group) => byteAt(wantedGroup, group));
  return maskOfCodes(column.codes, wanted);
}

function isMeasured(column: DatasetColumn): column is NumberColumn | DateColumn {
  return column.kind === 'number' || column.kind === 'date';
}

/** The columns of a data set that can be narrowed to a range, in its order. */
export function measuredColumns(dataset: Dataset): ReadonlyArray<NumberColumn | DateColumn> {
  return dataset.columns.filter(isMeasured);
}

/**
 * The rows of which the number or the date lies in a range; those without one do not. Null where the
 * data set has no such column.
 */
export function columnRangeMask(dataset: Dataset, { column: name, low, high }: ColumnRange): Mask {
  const column = measuredColumns(dataset).find((other) => other.name === name);
  if (column === undefined) return null;
  const [values, none]: readonly [ArrayLike<number>, number] =
    column.kind === 'number' ? [column.values, Number.NaN] : [column.days, NO_DATE];
  const least = low ?? -Infinity;
  const most = high ?? Infinity;
  const mask = new Uint8Array(dataset.rowCount);
  for (let row = 0; row < mask.length; row += 1) {
    const value = numberAt(values, row);
    // NaN, where there is no number, is in no range anyway.
    mask[row] = value >= least && value <= most && value !== none ? 1 : 0;
  }
  return mask;
}
