import type { Dataset } from '../dataset/dataset';
import { codeAt, wholeAt } from '../dataset/numberAt';
import type { OwnColumns } from './ownColumns';
import { movedOf, type Ranking, rankOf } from './rank';
import type { SortColumn } from './view';

/** One value for each row. Filling an array in a loop is many times as fast as `from`. */
export function byRow(rowCount: number, valueOf: (row: number) => number): Float64Array {
  const values = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) values[row] = valueOf(row);
  return values;
}

/**
 * What the rows are sorted by in a column of the table: one value for each row; NaN where it has
 * none. A column that the data set does not have gives every row the same, and so do texts that
 * `textsToPlace` names, until their places are kept.
 */
export function sortValues(
  dataset: Dataset,
  comparable: Float64Array,
  ranking: Ranking,
  column: SortColumn,
  columns: OwnColumns,
): Float64Array {
  switch (column) {
    case 'place':
      return byRow(comparable.length, (row) => row);
    case 'published':
      return dataset.pay;
    case 'currency': {
      const { codes, values } = dataset.currency;
      const alphabet = values.toSorted();
      const places = Uint32Array.from(values, (code) => alphabet.indexOf(code));
      return byRow(codes.length, (row) => wholeAt(places, codeAt(codes, row)));
    }
    case 'rank':
      return byRow(comparable.length, (row) => rankOf(ranking, dataset, row));
    case 'moved':
      return byRow(comparable.length, (row) => movedOf(ranking, row));
    case 'pay':
    // The median is the same for all rows of a group, so the difference sorts as the pay does.
    case 'difference':
      return comparable;
    default:
      return columns.sortValues(column);
  }
}
