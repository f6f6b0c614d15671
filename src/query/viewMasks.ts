import type { Dataset } from '../dataset/dataset';
import { columnFilterMask, columnRangeMask } from './columnFilter';
import { bothMasks, currencyMask, listMask, type Mask } from './filter';
import { memoizedStep } from './memoizedStep';
import { type SearchableColumn, searchedTexts, searchMask } from './search';
import type { View } from './view';

/** One of a view's filters: of a column by its name, of currencies, or of pay. */
export type FilterKey = `column.${string}` | 'currencies' | 'payRange';

/**
 * The masks of a view's filters, but not of its range of pay: by row 1 where it passes all of them
 * but one that is left aside (null: none is), else 0; null where every row passes. The mask of each
 * filter is made when that filter changes, and no other.
 */
export function createViewMasks(dataset: Dataset): (view: View, aside: FilterKey | null) => Mask {
  const maskOfList = memoizedStep((list: View['list']) => listMask(dataset, list));
  const maskOfCurrencies = memoizedStep((currencies: View['currencies']) =>
    currencyMask(dataset, currencies),
  );
  const textsOf = memoizedStep(({ texts }: SearchableColumn) => searchedTexts(texts));
  const maskOfSearch = memoizedStep((search: string) => searchMask(dataset, search, textsOf));
  const maskOfFilter = memoizedStep((filter: View['columnFilters'][number]) =>
    columnFilterMask(dataset, filter),
  );
  const maskOfRange = memoizedStep((range: View['columnRanges'][number]) =>
    columnRangeMask(dataset, range),
  );
  const maskBeside = (aside: FilterKey | null) =>
    memoizedStep(
      (
        list: View['list'],
        columnFilters: View['columnFilters'],
        columnRanges: View['columnRanges'],
        search: string,
        currencies: View['currencies'],
      ): Mask => {
        const others = <T extends { readonly column: string }>(filters: readonly T[]) =>
          filters.filter(({ column }) => `column.${column}` !== aside);
        return bothMasks(
          maskOfList(list),
          ...others(columnFilters).map((filter) => maskOfFilter(filter)),
          ...others(columnRanges).map((range) => maskOfRange(range)),
          maskOfSearch(search),
          aside === 'currencies' ? null : maskOfCurrencies(currencies),
        );
      },
    );

  // A step of its own for each filter, so that many of them do not throw each other's masks out.
  const masksBeside = new Map<FilterKey | null, ReturnType<typeof maskBeside>>();
  return ({ list, columnFilters, columnRanges, search, currencies }, aside) => {
    const step = masksBeside.get(aside) ?? maskBeside(aside);
    masksBeside.set(aside, step);
    return step(list, columnFilters, columnRanges, search, currencies);
  };
}
