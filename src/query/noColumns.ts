import type { Dataset } from '../dataset/dataset';
import { bitsBetween } from './bitset';
import type { OwnColumns } from './ownColumns';

/**
 * The columns of a data set that has none of its own, such as the built-in one, without the code for
 * them. Nothing is found in it. Throws a TypeError for a data set that has some.
 */
export function noColumns({ columns, rowCount }: Dataset): OwnColumns {
  if (columns.length > 0) throw new TypeError('Salaries with columns of their own need createQuery');
  return {
    rangeMasks: () => [],
    filterMasks: () => [],
    searchMask: (search) => (search.trim() === '' ? null : bitsBetween(rowCount, [])),
    sortValues: () => new Float64Array(rowCount),
  };
}
