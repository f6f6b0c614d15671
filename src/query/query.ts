import type { Dataset } from '../dataset/dataset';
import { numberAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import { type Scale, shownCurrency } from '../pay/scale';
import { byCode } from './byCode';
import { bothMasks, countByCode, type Mask } from './filter';
import { groupByCurrency, type RowGroup, rowGroup, type SalaryGroup } from './group';
import { codesInOrder, orderOfRows, type RowOrder } from './inOrder';
import { memoizedStep } from './memoizedStep';
import { sortValues } from './order';
import type { OwnColumns } from './ownColumns';
import { type PayRange, rangeMask, rowsInRange } from './payRange';
import { createPaySteps, FEW } from './paySteps';
import type { Measure } from './purchasingPower';
import { maskOfPlaced, type Ranking } from './rank';
import { rowOrder } from './rowOrder';
import { SelectedRows } from './selectedRows';
import { MOST_BARS, type View } from './view';
import { createViewMasks, type FilterKey } from './viewMasks';
import { createViewWithout } from './viewWithout';

/** Salaries that share an axis, a median and a part of the table. */
export interface Panel extends RowGroup {
  /** The rows as the chart's bars stand, top to bottom; none where they are too many for bars. */
  readonly chartRows: Uint32Array;
  /** The rows as the table's rows stand. */
  readonly tableRows: SelectedRows;
}

/** The answer to a view: derived, never changed. Arrays "by row" have a slot for each row of the data set. */
export interface QueryResult {
  readonly dataset: Dataset;
  /** The view without its pins, on which no figure depends. */
  readonly view: View;
  /** How many rows pass the filters. */
  readonly count: number;
  /**
   * Comparable pay by row, in the currency of the row's panel, for each pay period of the scale; NaN for
   * a row that has no place on the scale and is in no panel.
   */
  readonly comparable: Float64Array;
  /** What it was multiplied with. */
  readonly measure: Measure;
  readonly ranking: Ranking;
  /** The rows that pass the filters, a range of pay aside, but have no place on the scale and are in no panel. */
  readonly leftOut: SelectedRows;
  /**
   * One panel where every salary stands on one scale; one for each currency where figures are as
   * published and in several currencies; none where no row passes.
   */
  readonly panels: readonly Panel[];
  /** Whether there are several scales, and so no overall median, rank or headline. */
  readonly severalScales: boolean;
  /** The rows that pass, in a group for each currency, most salaries first. */
  readonly lanes: ReadonlyArray<SalaryGroup<CurrencyCode>>;
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
  /** The rows that pass every filter of the view but one, in the order of the ranking. */
  rowsWithout(view: View, filter: FilterKey): SelectedRows;
  /** The rows that pass every filter of the view but that of pay, highest first (as published: by currency). */
  beforePayRange(view: View): SelectedRows;
}

/**
 * The queries of a data set and its columns: a pipeline of steps (comparable pay → rank → filter → range → group →
 * sort), each kept by its own inputs, so that a change of the filter does not convert or rank again,
 * and one of the target currency or the pay period does not rank again.
 */
export function createQueryWith(dataset: Dataset, columns: OwnColumns): Query {
  const { measureOn, comparableOn, rankingOn } = createPaySteps(dataset);
  const maskBesides = createViewMasks(dataset, columns);
  const both = memoizedStep((one: Mask, other: Mask) => bothMasks(one, other));
  const selected = memoizedStep((order: RowOrder, mask: Mask) => SelectedRows.of(order, mask));
  const inRange = memoizedStep((rows: SelectedRows, comparable: Float64Array, range: PayRange) =>
    rowsInRange(rows, comparable, range),
  );
  const maskInRange = memoizedStep((ranking: Ranking, comparable: Float64Array, range: PayRange) =>
    rangeMask(ranking, comparable, range),
  );

  const payMask = ({ payRange, scale }: View): Mask =>
    payRange === null ? null : maskInRange(rankingOn(scale), comparableOn(scale), payRange);

  const placedMask = memoizedStep(maskOfPlaced);
  /** By position in the order of the ranking: what passes, of the rows that have a place on the scale. */
  const maskAside = (view: View, aside: FilterKey | null): Mask => {
    const ranking = rankingOn(view.scale);
    const mask = both(maskBesides(view, aside, ranking.order), placedMask(ranking));
    return aside === 'payRange' || aside === null ? mask : both(mask, payMask(view));
  };
  const rowsWithout = (view: View, filter: FilterKey) =>
    selected(rankingOn(view.scale).order, maskAside(view, filter));

  const inOrder = memoizedStep((rows: SelectedRows, order: RowOrder) => rows.inOrder(order));
  const lanesOf = memoizedStep((rows: SelectedRows, comparable: Float64Array, scale: Scale) =>
    groupByCurrency(dataset, rows, comparable, (code) => shownCurrency(code, scale)),
  );
  const wholeOf = memoizedStep((rows: SelectedRows, comparable: Float64Array, scale: Scale) =>
    rowGroup(rows, comparable, shownCurrency(scale.target, scale), null),
  );
  /** As published: the rows of each currency, most first. */
  const currenciesOf = memoizedStep(
    (rows: SelectedRows, starts: Uint32Array, comparable: Float64Array, range: PayRange | null) =>
      dataset.currency.values
        .map((code, index) => {
          const own = rows.within(numberAt(starts, index), numberAt(starts, index + 1));
          return rowGroup(range === null ? own : inRange(own, comparable, range), comparable, code, code);
        })
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count),
  );
  const countsIn = memoizedStep((mask: Mask, order: RowOrder) => {
    const { codes, values } = dataset.currency;
    const counts = countByCode(codesInOrder(codes, order), values.length, mask);
    return values.map((currency, code) => ({ currency, count: numberAt(counts, code) }));
  });
  const orderBy = memoizedStep(
    (comparable: Float64Array, ranking: Ranking, sort: View['sort']): RowOrder => {
      const isRanking = sort.descending && (sort.column === 'pay' || sort.column === 'difference');
      if (isRanking) return ranking.order;
      const rows = rowOrder(sortValues(dataset, comparable, ranking, sort.column, columns), sort.descending);
      return orderOfRows(ranking.starts === null ? rows : byCode(dataset.currency.codes, rows, ranking.starts));
    },
    FEW,
  );
  const panelOf = memoizedStep(
    (group: RowGroup, tableRows: SelectedRows, starts: Uint32Array | null, arrangement: View['arrangement']): Panel => {
      const bars = group.count <= MOST_BARS ? group.rows.slice(0, MOST_BARS) : new Uint32Array();
      const code = group.publishedIn === null ? -1 : dataset.currency.values.indexOf(group.publishedIn);
      return {
        ...group,
        chartRows: arrangement === 'page' ? bars.toSorted() : bars,
        tableRows:
          starts === null
            ? tableRows
            : tableRows.within(numberAt(starts, code), numberAt(starts, code + 1)),
      };
    },
  );

  const answer = memoizedStep((view: View): QueryResult => {
    const { scale, sort, arrangement, payRange } = view;
    const comparable = comparableOn(scale);
    const ranking = rankingOn(scale);
    const { order, starts, placed } = ranking;
    const mask = maskAside(view, null);
    const all = selected(order, mask);
    const rows = payRange === null || starts !== null ? all : inRange(all, comparable, payRange);
    const currencies = starts === null ? null : currenciesOf(rows, starts, comparable, payRange);
    const groups = currencies ?? [wholeOf(rows, comparable, scale)];
    const shown = groups.filter(({ count }) => count > 0);
    const tableOrder = orderBy(comparable, ranking, sort);
    const passing = rows === all ? selected(order, both(mask, payMask(view))) : rows;
    const tableRows = tableOrder === order ? passing : inOrder(passing, tableOrder);
    return {
      dataset,
      view,
      count: groups.reduce((sum, { count }) => sum + count, 0),
      comparable,
      measure: measureOn(scale),
      ranking,
      leftOut: selected(order, maskBesides(view, null, order)).within(placed, dataset.rowCount),
      panels: shown.map((group) => panelOf(group, tableRows, starts, arrangement)),
      severalScales: shown.length > 1,
      // Where no one looks at them they are not worked out.
      get lanes() {
        return currencies ?? lanesOf(rows, comparable, scale);
      },
      currencyCounts: countsIn(maskAside(view, 'currencies'), order),
    };
  });

  const unpinned = createViewWithout({ pins: [] });
  return { ask: (view) => answer(unpinned(view)), rowsWithout, beforePayRange: (view) => rowsWithout(view, 'payRange') };
}
