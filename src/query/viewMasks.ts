import type { Dataset } from '../dataset/dataset';
import { reorderBits } from './bitset';
import { bothMasks, currencyMask, listMask, type Mask } from './filter';
import { codesInOrder, type RowOrder } from './inOrder';
import { keptFor } from './keptFor';
import { memoizedStep } from './memoizedStep';
import type { OwnColumns } from './ownColumns';
import type { View } from './view';

/** One of a view's filters: of a column by its name, of currencies, or of pay; or none of them. */
export type FilterKey = `column.${string}` | 'currencies' | 'payRange' | 'none';

/**
 * The masks of a view's filters, but not of its range of pay, by position in an order: 1 where a row
 * passes all of them but one that is left aside (null: none is); null where every row passes. The mask
 * of each filter is made when that filter or the order changes, and no other. Currencies and groups
 * are looked up in the order itself; all else by row, joined, and put in order at one go.
 */
export function createViewMasks(
  dataset: Dataset,
  columns: OwnColumns,
): (view: View, aside: FilterKey | null, order: RowOrder) => Mask {
  const { codes, values } = dataset.currency;
  const maskOfList = memoizedStep((list: View['list']) => listMask(dataset, list));
  const maskOfCurrencies = memoizedStep((currencies: View['currencies'], order: RowOrder) =>
    currencyMask(codesInOrder(codes, order), values, currencies),
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
        const byRow = bothMasks(
          maskOfList(list),
          ...columns.rangeMasks(columnRanges, aside),
          columns.searchMask(search),
        );
        return bothMasks(
          inOrder(byRow, order),
          ...columns.filterMasks(columnFilters, aside, order),
          aside === 'currencies' ? null : maskOfCurrencies(currencies, order),
        );
      },
    );

  // A step of its own for each filter, so that many of them do not throw each other's masks out.
  const masksBeside = new Map<FilterKey | null, ReturnType<typeof maskBeside>>();
  return ({ list, columnFilters, columnRanges, search, currencies }, aside, order) => {
    return keptFor(masksBeside, aside, () => maskBeside(aside))(list, columnFilters, columnRanges, search, currencies, order);
  };
}
