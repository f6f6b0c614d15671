import type { CategoryColumn, DateColumn, NumberColumn } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import { categoryColumns, columnFilterMask, columnRangeMask, measuredColumns } from './columnFilter';
import { valuesOfColumn } from './columnOrder';
import type { Mask } from './filter';
import { codesInOrder, type RowOrder } from './inOrder';
import { memoizedStep } from './memoizedStep';
import { type SearchableColumn, searchedTexts, searchMask } from './search';
import { type OwnColumn, ownColumn, type View } from './view';
import type { FilterKey } from './viewMasks';

/** How salaries are narrowed and sorted by the columns that their data set has of its own. */
export interface OwnColumns {
  /** Of each range, but that of the filter left aside: its mask by row. */
  rangeMasks(ranges: View['columnRanges'], aside: FilterKey | null): readonly Mask[];
  /** Of each filter, but the one left aside: its mask by position in the order. */
  filterMasks(filters: View['columnFilters'], aside: FilterKey | null, order: RowOrder): readonly Mask[];
  /** The mask of a search by row; null for a search for nothing. */
  searchMask(search: string): Mask;
  /** By row: what a column is sorted by, NaN for none; the same for every row of a column that there is not. */
  sortValues(column: OwnColumn): Float64Array;
}

/** What is asked of the columns of a kind, where the data set has them. */
function pairsOf<Column extends { readonly name: string }, Filter extends { readonly column: string }>(
  columns: readonly Column[],
  filters: readonly Filter[],
  aside: FilterKey | null,
): ReadonlyArray<readonly [Column, Filter]> {
  return filters.flatMap((filter) => {
    const column = columns.find(({ name }) => name === filter.column);
    return column === undefined || `column.${filter.column}` === aside ? [] : [[column, filter] as const];
  });
}

/** The columns of a data set; the mask of each filter is made when that filter changes, or its order. */
export function createOwnColumns(dataset: Dataset): OwnColumns {
  const [categories, measured] = [categoryColumns(dataset), measuredColumns(dataset)];
  const textsOf = memoizedStep(({ texts }: SearchableColumn) => searchedTexts(texts));
  const maskOfFilter = memoizedStep((column: CategoryColumn, filter: View['columnFilters'][number], order: RowOrder) =>
    columnFilterMask(column, codesInOrder(column.codes, order), filter),
  );
  const maskOfRange = memoizedStep((column: NumberColumn | DateColumn, range: View['columnRanges'][number]) =>
    columnRangeMask(column, range),
  );
  return {
    rangeMasks: (ranges, aside) =>
      pairsOf(measured, ranges, aside).map(([column, range]) => maskOfRange(column, range)),
    filterMasks: (filters, aside, order) =>
      pairsOf(categories, filters, aside).map(([column, filter]) => maskOfFilter(column, filter, order)),
    searchMask: memoizedStep((search: string) => searchMask(dataset, search, textsOf)),
    sortValues: (asked) => {
      const own = dataset.columns.find(({ name }) => ownColumn(name) === asked);
      return own === undefined ? new Float64Array(dataset.rowCount) : valuesOfColumn(own);
    },
  };
}
