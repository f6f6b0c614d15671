import { FLAGS } from '../../dataset/flag';
import { datedRate } from '../../pay/exchangeRates';
import { PAY_PERIODS, periodsPerYear, STANDARD_WORKING_YEAR } from '../../pay/payPeriod';
import type { RawTable } from '../rawTable';
import type { Reading } from '../reading';
import { binOf, LOG_BINS, type LogQuartiles, logQuartiles } from './logQuartiles';
import { middleOf } from './middleOf';
import { type ResolvedRows, resolveRows } from './resolveRows';
import { FEWEST_TO_JUDGE_BY, fencesOf, unusualFigure } from './unusualFigure';

const known = new WeakMap<ResolvedRows, Uint8Array>();

/**
 * By row: 0 for nothing unusual and for rows set aside, else one more than the flag's place in
 * `FLAGS`. Figures are compared for a year of standard working time with those of their currency;
 * where it has fewer than ten, with all figures in US dollars.
 */
export function flagRows(table: RawTable, reading: Reading): Uint8Array {
  const rows = resolveRows(table, reading);
  const flags = known.get(rows) ?? flagAll(rows);
  known.set(rows, flags);
  return flags;
}

/** Periods for a year, and paid hours of a period, by place in `PAY_PERIODS`. */
const YEARLY = PAY_PERIODS.map((period) => periodsPerYear(period, STANDARD_WORKING_YEAR));
const HOURS = YEARLY.map((periods) => STANDARD_WORKING_YEAR.hours / periods);
const YEARLY_LOGARITHMS = Float64Array.from(YEARLY, Math.log10);

interface Standard {
  readonly quartiles: LogQuartiles;
  /** What to add to a figure's logarithm before it is compared. */
  readonly shift: number;
}

/** Loops with plain numbers throughout: functions in between would box a million of them. */
function flagAll(rows: ResolvedRows): Uint8Array {
  const { fault, currency, period, currencies } = rows;
  const figures = yearlyLogarithms(rows);
  const standards = standardsOf(rows, figures);
  const lowest = new Float64Array(currencies.length).fill(Number.NEGATIVE_INFINITY);
  const highest = new Float64Array(currencies.length).fill(Number.POSITIVE_INFINITY);
  standards.forEach((standard, index) => {
    if (standard === null) return;
    const fences = fencesOf(standard.quartiles);
    lowest[index] = fences.lowest - standard.shift;
    highest[index] = fences.highest - standard.shift;
  });
  const flags = new Uint8Array(fault.length);
  for (let row = 0; row < flags.length; row += 1) {
    if (fault[row] !== 0) continue;
    const figure = figures[row] ?? 0;
    const index = currency[row] ?? 0;
    if (figure >= (lowest[index] ?? 0) && figure <= (highest[index] ?? 0)) continue;
    const standard = standards[index] ?? null;
    if (standard === null) continue;
    const unit = period[row] ?? 0;
    const written = figure - (YEARLY_LOGARITHMS[unit] ?? 0);
    const flag = unusualFigure(figure + standard.shift, written, HOURS[unit] ?? 1, standard.quartiles);
    if (flag !== null) flags[row] = FLAGS.indexOf(flag) + 1;
  }
  return flags;
}

/** By row that is read: the logarithm of pay for a year, to the base of ten. */
function yearlyLogarithms({ fault, low, high, period }: ResolvedRows): Float64Array {
  const figures = new Float64Array(fault.length);
  for (let row = 0; row < fault.length; row += 1) {
    if (fault[row] !== 0) continue;
    figures[row] = Math.log10(middleOf(low[row], high[row])) + (YEARLY_LOGARITHMS[period[row] ?? 0] ?? 0);
  }
  return figures;
}

/** By currency: what its figures are compared with; null where there is too little. */
function standardsOf(
  { fault, currency, currencies }: ResolvedRows,
  figures: Float64Array,
): Array<Standard | null> {
  const toDollars = Float64Array.from(currencies, (code) => Math.log10(datedRate(code)));
  const counts = new Uint32Array(currencies.length);
  const bins = new Uint32Array(currencies.length * LOG_BINS);
  const all = new Uint32Array(LOG_BINS);
  let count = 0;
  for (let row = 0; row < fault.length; row += 1) {
    if (fault[row] !== 0) continue;
    const index = currency[row] ?? 0;
    const figure = figures[row] ?? 0;
    const own = index * LOG_BINS + binOf(figure);
    const inDollars = binOf(figure + (toDollars[index] ?? 0));
    bins[own] = (bins[own] ?? 0) + 1;
    all[inDollars] = (all[inDollars] ?? 0) + 1;
    counts[index] = (counts[index] ?? 0) + 1;
    count += 1;
  }
  const overall = count < FEWEST_TO_JUDGE_BY ? null : logQuartiles(all);
  return currencies.map((_, index) => {
    const isEnough = (counts[index] ?? 0) >= FEWEST_TO_JUDGE_BY;
    const own = isEnough ? logQuartiles(bins.subarray(index * LOG_BINS, (index + 1) * LOG_BINS)) : null;
    if (own !== null) return { quartiles: own, shift: 0 };
    return overall === null ? null : { quartiles: overall, shift: toDollars[index] ?? 0 };
  });
}
