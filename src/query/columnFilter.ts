import type { CategoryColumn, DatasetColumn } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import { byteAt } from '../dataset/numberAt';
import { unpackTexts } from '../dataset/packedTexts';
import { type Mask, maskOfCodes } from './filter';
import type { ColumnFilter } from './view';

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
