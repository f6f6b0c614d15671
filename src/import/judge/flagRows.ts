import { datedRate } from '../../pay/exchangeRates';
import { PAY_PERIODS, periodsPerYear, STANDARD_WORKING_YEAR } from '../../pay/payPeriod';
import type { RawTable } from '../rawTable';
import { FLAGS, type Reading } from '../reading';
import { createLogBins, type LogBins, type LogQuartiles } from './logQuartiles';
import { middleOf } from './middleOf';
import { type ResolvedRows, resolveRows } from './resolveRows';
import { FEWEST_TO_JUDGE_BY, unusualFigure } from './unusualFigure';

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

interface Standard {
  readonly quartiles: LogQuartiles;
  /** What to add to a figure's logarithm before it is compared. */
  readonly shift: number;
}

function flagAll(rows: ResolvedRows): Uint8Array {
  const yearly = PAY_PERIODS.map((period) => Math.log10(periodsPerYear(period, STANDARD_WORKING_YEAR)));
  const hours = PAY_PERIODS.map(
    (period) => STANDARD_WORKING_YEAR.hours / periodsPerYear(period, STANDARD_WORKING_YEAR),
  );
  const toDollars = rows.currencies.map((currency) => Math.log10(datedRate(currency)));
  const logarithms = logarithmsOf(rows);
  const standards = standardsOf(rows, logarithms, yearly, toDollars);
  const flags = new Uint8Array(rows.fault.length);
  for (let row = 0; row < flags.length; row += 1) {
    if (rows.fault[row] !== 0) continue;
    const standard = standards[rows.currency[row] ?? 0] ?? null;
    if (standard === null) continue;
    const period = rows.period[row] ?? 0;
    const written = logarithms[row] ?? 0;
    const figure = written + (yearly[period] ?? 0) + standard.shift;
    const flag = unusualFigure(figure, written, hours[period] ?? 0, standard.quartiles);
    if (flag !== null) flags[row] = FLAGS.indexOf(flag) + 1;
  }
  return flags;
}

function logarithmsOf({ fault, low, high }: ResolvedRows): Float64Array {
  const logarithms = new Float64Array(fault.length);
  for (let row = 0; row < fault.length; row += 1) {
    if (fault[row] === 0) logarithms[row] = Math.log10(middleOf(low[row], high[row]));
  }
  return logarithms;
}

/** By currency: what its figures are compared with; null where there is too little. */
function standardsOf(
  { fault, currency, currencies, period }: ResolvedRows,
  logarithms: Float64Array,
  yearly: readonly number[],
  toDollars: readonly number[],
): Array<Standard | null> {
  const own = currencies.map(() => createLogBins());
  const all = createLogBins();
  for (let row = 0; row < fault.length; row += 1) {
    if (fault[row] !== 0) continue;
    const index = currency[row] ?? 0;
    const figure = (logarithms[row] ?? 0) + (yearly[period[row] ?? 0] ?? 0);
    own[index]?.add(figure);
    all.add(figure + (toDollars[index] ?? 0));
  }
  const overall = standardOf(all, 0);
  return own.map((bins, index) => {
    const standard = standardOf(bins, 0);
    if (standard !== null) return standard;
    return overall === null ? null : { ...overall, shift: toDollars[index] ?? 0 };
  });
}

function standardOf(bins: LogBins, shift: number): Standard | null {
  return bins.count < FEWEST_TO_JUDGE_BY ? null : { quartiles: bins.quartiles(), shift };
}
