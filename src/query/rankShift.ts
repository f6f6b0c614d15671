import type { CategoryColumn } from '../dataset/column';
import { currencyIndex, type Dataset } from '../dataset/dataset';
import { amountAt } from '../dataset/numberAt';
import type { CurrencyCode, PayUnit } from '../pay/currency';
import type { PayPeriod, WorkingYear } from '../pay/payPeriod';
import { DEFAULT_SCALE, type Scale, shownCurrency } from '../pay/scale';
import { chartChoice } from './chartChoice';
import { memoizedStep } from './memoizedStep';
import type { Measure } from './purchasingPower';
import type { Query, QueryResult } from './query';
import { ranksOfValues } from './ranksOfValues';
import { shiftGroups } from './rankShiftGroups';
import { publishedSalary, salaryAt } from './salary';
import { publishedInWords, salaryDetail } from './salaryName';
import { DEFAULT_VIEW, type View } from './view';
import { createViewWithout } from './viewWithout';

/** More lines than this are not told apart. */
export const MOST_SHIFTS = 60;

/** The scales that ranks are compared on: the figures as written, at market rates, and by purchasing power. */
export type ShiftScale = 'number' | 'market' | 'purchasingPower';

/** Those that need nothing to be fetched. */
export const FIRST_SCALES: readonly ShiftScale[] = ['number', 'market'];
/** All, once purchasing power is loaded. */
export const ALL_SCALES: readonly ShiftScale[] = [...FIRST_SCALES, 'purchasingPower'];

/** One salary or group and where it ranks. */
export interface Shift {
  /** The row of a salary, or the index of a group. */
  readonly key: number;
  /** What it is called: the pay as published, or the group. */
  readonly name: string;
  /** What else it is known by: its place on the page, its label, how many salaries it holds. */
  readonly detail: string;
  /** The place of its currency among those of the data set; null of a group. */
  readonly series: number | null;
  /** By index of `scales`: its rank from 1 among those that are compared, ties in the data set's order. */
  readonly ranks: readonly number[];
  /** By index of `scales`: the figure that it is ranked by, in a currency for each pay period of the view. */
  readonly amounts: readonly number[];
  /** Between which amounts it is by purchasing power, where it is open in which country a salary is paid; null of a group. */
  readonly span: { readonly low: number; readonly high: number } | null;
  /** Whether its amount by purchasing power is the middle of such a span, or of a group rests on any that is. */
  readonly isOpen: boolean;
}

/** How ranks shift from scale to scale. */
export interface RankShift {
  readonly of: 'salaries' | 'groups';
  /** The column of the groups; null for salaries. */
  readonly column: CategoryColumn | null;
  readonly scales: readonly ShiftScale[];
  /** By index of `scales`: the currency that amounts are shown in; null where each is known by its own. */
  readonly currencies: ReadonlyArray<PayUnit | null>;
  /** In the order of their ranks by the bare number. */
  readonly shifts: readonly Shift[];
  /** How many groups have too few salaries for a median. */
  readonly tooSmall: number;
  /** How many groups with fewer salaries have no room. */
  readonly leftOut: number;
  /** How many salaries or groups have no place on one of the scales, and so none here. */
  readonly unplaced: number;
  /** What is assumed and open on the last scale. */
  readonly measure: Measure;
}

/** Currencies with one rate of 1 for all are what comparing bare numbers comes to. */
const bareScale = memoizedStep(
  (currencies: readonly CurrencyCode[], period: PayPeriod, workingYear: WorkingYear): Scale => ({
    ...DEFAULT_SCALE,
    period,
    workingYear,
    editedRates: Object.fromEntries(currencies.map((code) => [code, 1])),
  }),
);

const otherScale = memoizedStep((scale: Scale, basis: 'market' | 'purchasingPower'): Scale => ({ ...scale, basis }));

/** A view on another scale: without the range of pay, which is one on its own, and in no order but that of pay. */
const onScale = memoizedStep((view: View, scale: Scale): View => ({
  ...view,
  scale,
  payRange: null,
  sort: DEFAULT_VIEW.sort,
}));

function scaleOf(dataset: Dataset, { scale }: View, name: ShiftScale): Scale {
  const { period, workingYear } = scale;
  return name === 'number' ? bareScale(dataset.currency.values, period, workingYear) : otherScale(scale, name);
}

type Entry = Omit<Shift, 'ranks'>;

/** What is ranked, each with a place on every scale, and how many are not. */
interface Parts extends Pick<RankShift, 'tooSmall' | 'leftOut' | 'unplaced'> {
  readonly entries: readonly Entry[];
}

/** Ranks entries, which stand in the data set's order, on each of so many scales. */
function ranked(entries: readonly Entry[], scales: number): readonly Shift[] {
  const ranks = Array.from({ length: scales }, (_, scale) =>
    ranksOfValues(entries.map(({ amounts }) => Number(amounts[scale]))),
  );
  return entries
    .map((entry, index) => ({ ...entry, ranks: ranks.map((own) => Number(own[index])) }))
    .toSorted((a, b) => Number(a.ranks[0]) - Number(b.ranks[0]));
}

/** The salaries on show. */
function salaryParts({ dataset, panels }: QueryResult, answers: readonly QueryResult[]): Parts {
  const rows = panels.flatMap((panel) => [...panel.rows]).toSorted((a, b) => a - b);
  const placed = rows.filter((row) => answers.every(({ comparable }) => Number.isFinite(amountAt(comparable, row))));
  const entries = placed.map((row) => {
    const published = publishedSalary(dataset, row);
    const [span] = answers.flatMap((answer) => salaryAt(answer, row).span ?? []);
    return {
      key: row,
      name: publishedInWords(published),
      detail: salaryDetail(published),
      series: currencyIndex(dataset, published.publishedIn),
      amounts: answers.map(({ comparable }) => amountAt(comparable, row)),
      span: span === undefined ? null : { low: span.low.amount, high: span.high.amount },
      isOpen: span !== undefined,
    };
  });
  return { entries, tooSmall: 0, leftOut: 0, unplaced: rows.length - entries.length };
}

/** The groups of a column with most salaries. */
function groupParts(column: CategoryColumn, result: QueryResult, answers: readonly QueryResult[]): Parts {
  const { groups, tooSmall, unplaced } = shiftGroups(column, result, answers);
  const shown = groups.toSorted((a, b) => b.count - a.count).slice(0, MOST_SHIFTS);
  const entries = shown
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, name, count, of, medians, isOpen }) => ({
      key: index,
      name: name === '' ? '(none)' : name,
      detail: `n = ${count.toLocaleString('en-US')}${count < of ? ` of ${of.toLocaleString('en-US')}` : ''}`,
      series: null,
      amounts: medians,
      span: null,
      isOpen,
    }));
  return { entries, tooSmall, unplaced, leftOut: groups.length - shown.length };
}

/** A view without what no rank depends on: the same object for views that differ in nothing else. */
export const viewOfRanks = createViewWithout({
  sort: DEFAULT_VIEW.sort,
  chart: DEFAULT_VIEW.chart,
  groupOrder: DEFAULT_VIEW.groupOrder,
  arrangement: DEFAULT_VIEW.arrangement,
  hiddenColumns: DEFAULT_VIEW.hiddenColumns,
  pins: DEFAULT_VIEW.pins,
});

/**
 * How the ranks of what a view shows shift from scale to scale: of its salaries, or where these are
 * too many of the medians of the groups that the chart makes. Ranks are those among what is compared,
 * on every scale alike: what has no place on one of them is left out of all. Null where nothing is on
 * show, or too much and no column groups it. Throws for purchasing power that was not loaded.
 */
export function rankShift(query: Query, view: View, scales: readonly ShiftScale[]): RankShift | null {
  const result = query.ask(view);
  const { dataset, count } = result;
  const isOfSalaries = count <= MOST_SHIFTS;
  const column = isOfSalaries ? null : chartChoice(query, view).column;
  if (count === 0 || (column === null && !isOfSalaries)) return null;
  const answers = scales.map((name) => query.ask(onScale(view, scaleOf(dataset, view, name))));
  const { entries, tooSmall, leftOut, unplaced } =
    column === null ? salaryParts(result, answers) : groupParts(column, result, answers);
  const shifts = ranked(entries, answers.length);
  // Where nothing is known of what money buys, the other scales still say something.
  if (shifts.length === 0 && unplaced > 0) return rankShift(query, view, FIRST_SCALES);
  return {
    of: column === null ? 'salaries' : 'groups',
    column,
    scales,
    // As published, nothing is shown in another currency.
    currencies: answers.map(({ view: { scale } }, index) =>
      index === 0 || view.scale.basis === 'published' ? null : shownCurrency(scale.target, scale),
    ),
    shifts,
    unplaced,
    tooSmall,
    leftOut,
    // The last one's.
    measure: answers.reduce((_, answer) => answer.measure, result.measure),
  };
}
