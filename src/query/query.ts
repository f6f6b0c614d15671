import type { Dataset } from '../dataset/dataset';
import { numberAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import { type Scale, shownCurrency } from '../pay/scale';
import { columnFilterMask } from './columnFilter';
import { comparablePay } from './comparablePay';
import { bothMasks, countByCode, currencyMask, listMask, type Mask, rowsPassing } from './filter';
import { groupByCurrency, rowsByCurrency, salaryGroup, type SalaryGroup } from './group';
import { memoizedStep } from './memoizedStep';
import { sortValues } from './order';
import { type Ranking, rankRows } from './rank';
import { rowOrder } from './rowOrder';
import { type SearchableColumn, searchedTexts, searchMask } from './search';
import { MOST_BARS, type View } from './view';

/** Salaries that share an axis, a median and a part of the table. */
export interface Panel extends SalaryGroup {
  /** The rows as the chart's bars stand, top to bottom; as `rows` where they are too many for bars. */
  readonly chartRows: Uint32Array;
  /** The rows as the table's rows stand. */
  readonly tableRows: Uint32Array;
}

/** The answer to a view: derived, never changed. Arrays "by row" have a slot for each row of the data set. */
export interface QueryResult {
  readonly dataset: Dataset;
  readonly view: View;
  /** How many rows pass the filters. */
  readonly count: number;
  /** Comparable pay by row, in the currency of the row's panel, for each pay period of the scale. */
  readonly comparable: Float64Array;
  readonly ranking: Ranking;
  /**
   * One panel where every salary stands on one scale; one for each currency where figures are as
   * published and in several currencies; none where no row passes.
   */
  readonly panels: readonly Panel[];
  /** Whether there are several scales, and so no overall median, rank or headline. */
  readonly severalScales: boolean;
  /** The rows that pass, in a group for each currency, most salaries first. */
  readonly lanes: readonly SalaryGroup[];
  /** Every currency of the data set with the rows it would show, the currency filter left aside. */
  readonly currencyCounts: readonly CurrencyCount[];
}

export interface CurrencyCount {
  readonly currency: CurrencyCode;
  readonly count: number;
}

export interface Query {
  /** Answers a view. The same view (by identity of its parts) gives the same parts of a result. */
  ask(view: View): QueryResult;
  /**
   * By row: 1 where it passes every filter of the view but that of one of the data set's own
   * columns, else 0; null where every row does.
   */
  maskWithout(view: View, column: string): Mask;
}

/**
 * The queries of a data set: a pipeline of steps (comparable pay → rank → filter → group → sort),
 * each kept by its own inputs, so that a change of the filter does not convert or rank again.
 */
export function createQuery(dataset: Dataset): Query {
  const comparableOn = memoizedStep((scale: Scale) => comparablePay(dataset, scale));
  const rankingOn = memoizedStep((comparable: Float64Array, basis: Scale['basis']) =>
    rankRows(dataset, comparable, basis),
  );
  const maskOfList = memoizedStep((list: View['list']) => listMask(dataset, list));
  const maskOfCurrencies = memoizedStep((currencies: View['currencies']) =>
    currencyMask(dataset, currencies),
  );
  const textsOf = memoizedStep(({ texts }: SearchableColumn) => searchedTexts(texts));
  const maskOfSearch = memoizedStep((search: string) => searchMask(dataset, search, textsOf));
  const maskOfFilter = memoizedStep((filter: View['columnFilters'][number]) =>
    columnFilterMask(dataset, filter),
  );
  const maskOfFilters = memoizedStep((filters: View['columnFilters']) =>
    bothMasks(...filters.map((filter) => maskOfFilter(filter))),
  );
  const both = memoizedStep((one: Mask, other: Mask) => bothMasks(one, other));
  const maskBesideCurrency = ({ list, columnFilters, search }: View) =>
    both(both(maskOfList(list), maskOfFilters(columnFilters)), maskOfSearch(search));
  const filtered = memoizedStep(rowsPassing);
  const lanesOf = memoizedStep((rows: Uint32Array, comparable: Float64Array, scale: Scale) =>
    groupByCurrency(dataset, rows, comparable, (code) => shownCurrency(code, scale)),
  );
  const wholeOf = memoizedStep((rows: Uint32Array, comparable: Float64Array, scale: Scale) =>
    salaryGroup(rows, comparable, scale.target, null),
  );
  const countsIn = memoizedStep((mask: Mask) => {
    const { codes, values } = dataset.currency;
    const counts = countByCode(codes, values.length, mask);
    return values.map((currency, code) => ({ currency, count: numberAt(counts, code) }));
  });
  const orderBy = memoizedStep(
    (comparable: Float64Array, ranking: Ranking, sort: View['sort']) =>
      rowOrder(sortValues(dataset, comparable, ranking, sort.column), sort.descending),
  );
  const rowsOfCurrencies = memoizedStep((rows: Uint32Array) =>
    new Map(rowsByCurrency(dataset, rows).map((own) => [own.currency, own.rows])),
  );
  const tableRowsOf = (rows: Uint32Array, currency: CurrencyCode | null) =>
    (currency === null ? undefined : rowsOfCurrencies(rows).get(currency)) ?? rows;
  const panelOf = memoizedStep(
    (group: SalaryGroup, tableRows: Uint32Array, arrangement: View['arrangement']): Panel => ({
      ...group,
      chartRows:
        arrangement === 'page' && group.rows.length <= MOST_BARS
          ? group.rows.toSorted()
          : group.rows,
      tableRows,
    }),
  );

  const ask = memoizedStep((view: View): QueryResult => {
    const { scale, currencies, sort, arrangement } = view;
    const comparable = comparableOn(scale);
    const ranking = rankingOn(comparable, scale.basis);
    const besideCurrency = maskBesideCurrency(view);
    const mask = both(besideCurrency, maskOfCurrencies(currencies));
    const rows = filtered(ranking.order, mask);
    const lanes = lanesOf(rows, comparable, scale);
    const severalScales = scale.basis === 'published' && lanes.length > 1;
    const onOneScale = scale.basis === 'published' ? lanes : [wholeOf(rows, comparable, scale)];
    const groups = rows.length === 0 ? [] : onOneScale;
    const tableRows = filtered(orderBy(comparable, ranking, sort), mask);
    return {
      dataset,
      view,
      count: rows.length,
      comparable,
      ranking,
      panels: groups.map((group) =>
        panelOf(group, tableRowsOf(tableRows, group.publishedIn), arrangement),
      ),
      severalScales,
      lanes,
      currencyCounts: countsIn(besideCurrency),
    };
  });

  // A step of its own for each column, so that many columns do not throw each other's masks out.
  const masksWithout = new Map<string, (view: View) => Mask>();
  const maskWithout = (view: View, column: string) => {
    const step =
      masksWithout.get(column) ??
      memoizedStep((of: View) => {
        const columnFilters = of.columnFilters.filter((filter) => filter.column !== column);
        return bothMasks(
          maskOfList(of.list),
          ...columnFilters.map((filter) => maskOfFilter(filter)),
          maskOfSearch(of.search),
          maskOfCurrencies(of.currencies),
        );
      });
    masksWithout.set(column, step);
    return step(view);
  };

  return { ask, maskWithout };
}
