import type { CategoryColumn } from '../dataset/column';
import { currencyIndex, type Dataset } from '../dataset/dataset';
import { amountAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import type { PayPeriod, WorkingYear } from '../pay/payPeriod';
import { DEFAULT_SCALE, type Scale } from '../pay/scale';
import { chartChoice } from './chartChoice';
import { groupTable, type PayGroup } from './groupTable';
import { memoizedStep } from './memoizedStep';
import type { Query, QueryResult } from './query';
import { publishedSalary } from './salary';
import { publishedInWords, salaryDetail } from './salaryName';
import { DEFAULT_VIEW, type View } from './view';

/** More lines than this are not told apart. */
export const MOST_SHIFTS = 60;

/** The scales that ranks are compared on. */
export const SHIFT_SCALES = ['number', 'market'] as const;
export type ShiftScale = (typeof SHIFT_SCALES)[number];

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
}

/** How ranks shift from scale to scale. */
export interface RankShift {
  readonly of: 'salaries' | 'groups';
  /** The column of the groups; null for salaries. */
  readonly column: CategoryColumn | null;
  readonly scales: readonly ShiftScale[];
  /** By index of `scales`: the currency that amounts are shown in; null where each is known by its own. */
  readonly currencies: ReadonlyArray<CurrencyCode | null>;
  /** In the order of their ranks by the bare number. */
  readonly shifts: readonly Shift[];
  /** How many groups have too few salaries for a median. */
  readonly tooSmall: number;
  /** How many groups with fewer salaries have no room. */
  readonly leftOut: number;
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

const marketScale = memoizedStep((scale: Scale): Scale => ({ ...scale, basis: 'market' }));

/** A view on another scale: without the range of pay, which is one on its own, and in no order but that of pay. */
const onScale = memoizedStep((view: View, scale: Scale): View => ({
  ...view,
  scale,
  payRange: null,
  sort: DEFAULT_VIEW.sort,
}));

function scalesOf(dataset: Dataset, { scale }: View): readonly Scale[] {
  const { period, workingYear } = scale;
  return [bareScale(dataset.currency.values, period, workingYear), marketScale(scale)];
}

/** The ranks from 1 of values, highest first; equal ones in their own order. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = [...values.entries()].toSorted(([a, one], [b, other]) => other - one || a - b);
  const ranks = values.map(() => 0);
  order.forEach(([index], position) => {
    ranks[index] = position + 1;
  });
  return ranks;
}

/** Ranks entries, which stand in the data set's order, on each of so many scales. */
function ranked(entries: ReadonlyArray<Omit<Shift, 'ranks'>>, scales: number): readonly Shift[] {
  const ranks = Array.from({ length: scales }, (_, scale) =>
    ranksOf(entries.map(({ amounts }) => Number(amounts[scale]))),
  );
  return entries
    .map((entry, index) => ({ ...entry, ranks: ranks.map((own) => Number(own[index])) }))
    .toSorted((a, b) => Number(a.ranks[0]) - Number(b.ranks[0]));
}

/** The salaries on show. */
function salariesOf({ dataset, panels }: QueryResult, answers: readonly QueryResult[]): readonly Shift[] {
  const rows = panels.flatMap((panel) => [...panel.rows]).toSorted((a, b) => a - b);
  const entries = rows.map((row) => {
    const salary = publishedSalary(dataset, row);
    return {
      key: row,
      name: publishedInWords(salary),
      detail: salaryDetail(salary),
      series: currencyIndex(dataset, salary.publishedIn),
      amounts: answers.map(({ comparable }) => amountAt(comparable, row)),
    };
  });
  return ranked(entries, answers.length);
}

/** The groups of a column among the salaries on show, on one scale. */
function groupsOn(column: CategoryColumn, { panels, view }: QueryResult, answer: QueryResult): readonly PayGroup[] {
  // A range of pay is one on the scale of the view; in several currencies there is none.
  const rows =
    view.payRange === null || panels.length > 1
      ? answer.panels.map((panel) => panel.rows)
      : panels.map((panel) => panel.rows.inOrder(answer.ranking.order));
  return rows.flatMap((own) => groupTable(column, own, answer.comparable));
}

function groupShifts(
  column: CategoryColumn,
  result: QueryResult,
  answers: readonly QueryResult[],
): Pick<RankShift, 'shifts' | 'tooSmall' | 'leftOut'> {
  const tables = answers.map((answer) => groupsOn(column, result, answer));
  const medians = tables.map((groups) => new Map(groups.map(({ index, quartiles }) => [index, quartiles.median])));
  const all = tables.slice(0, 1).flat();
  const firm = all.filter((group) => group.firm);
  const shown = firm.toSorted((a, b) => b.count - a.count).slice(0, MOST_SHIFTS);
  const entries = shown
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, name, count }) => ({
      key: index,
      name: name === '' ? '(none)' : name,
      detail: `n = ${count.toLocaleString('en-US')}`,
      series: null,
      amounts: medians.map((own) => Number(own.get(index))),
    }));
  return {
    shifts: ranked(entries, answers.length),
    tooSmall: all.length - firm.length,
    leftOut: firm.length - shown.length,
  };
}

/**
 * How the ranks of what a view shows shift from scale to scale: of its salaries, or where these are
 * too many of the medians of the groups that the chart makes. Ranks are those among what is compared,
 * on every scale alike. Null where nothing is on show, or too much and no column groups it.
 */
export function rankShift(query: Query, view: View): RankShift | null {
  const result = query.ask(view);
  const { dataset, count } = result;
  if (count === 0) return null;
  const scales = scalesOf(dataset, view);
  const answers = scales.map((scale) => query.ask(onScale(view, scale)));
  // As published, nothing is shown in another currency.
  const isPublished = view.scale.basis === 'published';
  const currencies = scales.map((scale, index) => (index === 0 || isPublished ? null : scale.target));
  const common = { scales: SHIFT_SCALES, currencies };
  if (count <= MOST_SHIFTS) {
    const shifts = salariesOf(result, answers);
    return { ...common, of: 'salaries', column: null, shifts, tooSmall: 0, leftOut: 0 };
  }
  const { column } = chartChoice(query, view);
  return column === null ? null : { ...common, of: 'groups', column, ...groupShifts(column, result, answers) };
}

/** A salary or group that stands elsewhere on another scale. */
export interface ShiftMove {
  readonly shift: Shift;
  /** Places gained from the bare number; negative: lost. */
  readonly places: number;
}

/** Of what falls and of what rises, so many are named. */
const MOST_NAMED = 3;

/**
 * What falls and what rises furthest from the bare number to another scale, by its index in `scales`:
 * at most three of each, furthest first, ties as they rank by the bare number.
 */
export function furthestMoves(
  { shifts }: Pick<RankShift, 'shifts'>,
  scale: number,
): { readonly falls: readonly ShiftMove[]; readonly rises: readonly ShiftMove[] } {
  const moves = shifts
    .map((shift) => ({ shift, places: Number(shift.ranks[0]) - Number(shift.ranks[scale]) }))
    .toSorted((a, b) => Math.abs(b.places) - Math.abs(a.places));
  return {
    falls: moves.filter(({ places }) => places < 0).slice(0, MOST_NAMED),
    rises: moves.filter(({ places }) => places > 0).slice(0, MOST_NAMED),
  };
}
