import type { Dataset } from '../dataset/dataset';
import { textAt } from '../dataset/dictionary';
import { numberAt } from '../dataset/numberAt';
import type { Ranking } from './rank';
import type { Sort } from './view';

/** What a row is sorted by in each column of the table. */
function sortValue(
  dataset: Dataset,
  comparable: Float64Array,
  ranking: Ranking,
  column: Sort['column'],
): (row: number) => number | string {
  switch (column) {
    case 'place':
      return (row) => row;
    case 'published':
      return (row) => numberAt(dataset.pay, row);
    case 'currency':
      return (row) => textAt(dataset.currency, row);
    case 'rank':
      return (row) => numberAt(ranking.rank, row);
    case 'moved':
      return (row) => numberAt(ranking.moved, row);
    case 'pay':
    // The median is the same for all rows of a group, so the difference sorts as the pay does.
    case 'difference':
      return (row) => numberAt(comparable, row);
  }
}

/** The rows sorted by a column; ties stand in page order in either direction. The input is left as it is. */
export function sortRows(
  dataset: Dataset,
  rows: Uint32Array,
  comparable: Float64Array,
  ranking: Ranking,
  sort: Sort,
): Uint32Array {
  const valueOf = sortValue(dataset, comparable, ranking, sort.column);
  const sign = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const left = valueOf(a);
    const right = valueOf(b);
    if (left === right) return a - b;
    return left < right ? -sign : sign;
  });
}
