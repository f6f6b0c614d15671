import type { CategoryColumn, DateColumn, NumberColumn } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import { reorderBits } from './bitset';
import { categoryColumns, columnFilterMask, columnRangeMask, measuredColumns } from './columnFilter';
import { bothMasks, currencyMask, listMask, type Mask } from './filter';
import { codesInOrder, type RowOrder } from './inOrder';
import { memoizedStep } from './memoizedStep';
import { type SearchableColumn, searchedTexts, searchMask } from './search';
import type { View } from './view';

/** One of a view's filters: of a column by its name, of currencies, or of pay. */
export type FilterKey = `column.${string}` | 'currencies' | 'payRange';

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

/**
 * The masks of a view's filters, but not of its range of pay, by position in an order: 1 where a row
 * passes all of them but one that is left aside (null: none is); null where every row passes. The mask
 * of each filter is made when that filter or the order changes, and no other. Currencies and groups
 * are looked up in the order itself; all else by row, joined, and put in order at one go.
 */
export function createViewMasks(dataset: Dataset): (view: View, aside: FilterKey | null, order: RowOrder) => Mask {
  const [categories, measured] = [categoryColumns(dataset), measuredColumns(dataset)];
  const { codes, values } = dataset.currency;
  const maskOfList = memoizedStep((list: View['list']) => listMask(dataset, list));
  const maskOfCurrencies = memoizedStep((currencies: View['currencies'], order: RowOrder) =>
    currencyMask(codesInOrder(codes, order), values, currencies),
  );
  const textsOf = memoizedStep(({ texts }: SearchableColumn) => searchedTexts(texts));
  const maskOfSearch = memoizedStep((search: string) => searchMask(dataset, search, textsOf));
  const maskOfFilter = memoizedStep((column: CategoryColumn, filter: View['columnFilters'][number], order: RowOrder) =>
    columnFilterMask(column, codesInOrder(column.codes, order), filter),
  );
  const maskOfRange = memoizedStep((column: NumberColumn | DateColumn, range: View['columnRanges'][number]) =>
    columnRangeMask(column, range),
  );
  const inOrder = memoizedStep((byRow: Mask, order: RowOrder): Mask =>
    byRow === null ? null : reorderBits(byRow, order.rows),
  );
  const maskBeside = (aside: FilterKey | null) =>
    memoizedStep(
      (
        list: View['list'],
        columnFilters: View['columnFilters'],
        columnRanges: View['columnRanges'],
        search: string,
        currencies: View['currencies'],
        order: RowOrder,
      ): Mask => {
        const ranges = pairsOf(measured, columnRanges, aside);
        const byRow = bothMasks(
          maskOfList(list),
          ...ranges.map(([column, range]) => maskOfRange(column, range)),
          maskOfSearch(search),
        );
        const filters = pairsOf(categories, columnFilters, aside);
        return bothMasks(
          inOrder(byRow, order),
          ...filters.map(([column, filter]) => maskOfFilter(column, filter, order)),
          aside === 'currencies' ? null : maskOfCurrencies(currencies, order),
        );
      },
    );

  // A step of its own for each filter, so that many of them do not throw each other's masks out.
  const masksBeside = new Map<FilterKey | null, ReturnType<typeof maskBeside>>();
  return ({ list, columnFilters, columnRanges, search, currencies }, aside, order) => {
    const step = masksBeside.get(aside) ?? maskBeside(aside);
    masksBeside.set(aside, step);
    return step(list, columnFilters, columnRanges, search, currencies, order);
  };
}
