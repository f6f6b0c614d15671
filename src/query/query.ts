import type { Dataset } from '../dataset/dataset';
import { numberAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import { type Scale, shownCurrency } from '../pay/scale';
import { comparablePay } from './comparablePay';
import { countByCurrency, currencyMask, listMask, rowsPassing } from './filter';
import { groupByCurrency, salaryGroup, type SalaryGroup } from './group';
import { memoizedStep } from './memoizedStep';
import { sortRows } from './order';
import { type Ranking, rankRows } from './rank';
import type { View } from './view';

/** Salaries that share an axis, a median and a part of the table. */
export interface Panel extends SalaryGroup {
  /** The rows as the chart's bars stand, top to bottom. */
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
  const filtered = memoizedStep(
    (order: Uint32Array, list: View['list'], currencies: View['currencies']) =>
      rowsPassing(order, maskOfList(list), maskOfCurrencies(currencies)),
  );
  const lanesOf = memoizedStep((rows: Uint32Array, comparable: Float64Array, scale: Scale) =>
    groupByCurrency(dataset, rows, comparable, (code) => shownCurrency(code, scale)),
  );
  const wholeOf = memoizedStep((rows: Uint32Array, comparable: Float64Array, scale: Scale) =>
    salaryGroup(rows, comparable, scale.target, null),
  );
  const countsIn = memoizedStep((list: View['list']) => {
    const counts = countByCurrency(dataset, maskOfList(list));
    return dataset.currency.values.map((currency, code) => ({
      currency,
      count: numberAt(counts, code),
    }));
  });
  const panelOf = memoizedStep(
    (
      group: SalaryGroup,
      comparable: Float64Array,
      ranking: Ranking,
      sort: View['sort'],
      arrangement: View['arrangement'],
    ): Panel => ({
      ...group,
      chartRows: arrangement === 'page' ? group.rows.toSorted() : group.rows,
      tableRows: sortRows(dataset, group.rows, comparable, ranking, sort),
    }),
  );

  const ask = memoizedStep((view: View): QueryResult => {
    const { scale, list, currencies, sort, arrangement } = view;
    const comparable = comparableOn(scale);
    const ranking = rankingOn(comparable, scale.basis);
    const rows = filtered(ranking.order, list, currencies);
    const lanes = lanesOf(rows, comparable, scale);
    const severalScales = scale.basis === 'published' && lanes.length > 1;
    const onOneScale = scale.basis === 'published' ? lanes : [wholeOf(rows, comparable, scale)];
    const groups = rows.length === 0 ? [] : onOneScale;
    return {
      dataset,
      view,
      count: rows.length,
      comparable,
      ranking,
      panels: groups.map((group) => panelOf(group, comparable, ranking, sort, arrangement)),
      severalScales,
      lanes,
      currencyCounts: countsIn(list),
    };
  });

  return { ask };
}
