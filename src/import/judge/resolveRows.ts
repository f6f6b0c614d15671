import type { CurrencyCode } from '../../pay/currency';
import { currencyCellsOf } from '../cells/currencyCells';
import type { CurrencyMention } from '../cells/currencyMention';
import { faultOf } from '../cells/payCells';
import { periodCellsOf, periodNumber, UNKNOWN_PERIOD } from '../cells/periodCells';
import type { RawColumn, RawTable } from '../rawTable';
import type { Reading } from '../reading';
import { firstEqualRows } from './equalRows';
import { createCurrencyJudge, type OpenMention } from './rowCurrency';
import { createFigures } from './rowFigures';
import { columnOf, ROW_ROLES, shapeFault } from './rowShape';
import { totalRows } from './totalRows';

/** What a reading makes of each row of a table. */
export interface ResolvedRows {
  /** 0 for a row that is read; else one more than the place of the reason in `SET_ASIDE_REASONS`. */
  readonly fault: Uint8Array;
  /** Both ends of pay, equal for a single figure; NaN where that end is open. Of rows that are read. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Index in `currencies`. Of rows that are read. */
  readonly currency: Uint16Array;
  readonly currencies: readonly CurrencyCode[];
  /** Index in `PAY_PERIODS`. Of rows that are read. */
  readonly period: Uint8Array;
  /** How many of the rows that are read have an assumed pay period. */
  readonly assumedPeriods: number;
  /** 1 for rows that are read or folded and repeat an earlier one of them in every cell. */
  readonly repeat: Uint8Array;
  readonly repeats: number;
  readonly rowsRead: number;
  readonly opens: readonly OpenMention[];
  readonly withoutCurrency: number;
}

const NO_CURRENCY = faultOf('noCurrency');
const OPEN_CURRENCY = faultOf('openCurrency');
const UNKNOWN = faultOf('unknownPeriod');
const TOTAL_ROW = faultOf('totalRow');
const REPEAT = faultOf('repeat');

const latest = new WeakMap<RawTable, { readonly key: string; readonly rows: ResolvedRows }>();

/** What a reading makes of each row. The latest answer for a table is kept. */
export function resolveRows(table: RawTable, reading: Reading): ResolvedRows {
  const key = keyOf(reading);
  const kept = latest.get(table);
  if (kept?.key === key) return kept.rows;
  const rows = resolveAll(table, reading);
  latest.set(table, { key, rows });
  return rows;
}

/** Two readings with the same key make the same of every row: what other columns are kept as is no part. */
function keyOf({ roles, ...settled }: Reading): string {
  return JSON.stringify([roles.map((role) => (ROW_ROLES.has(role) ? role : null)), settled]);
}

function resolveAll(table: RawTable, reading: Reading): ResolvedRows {
  const { rowCount } = table;
  const figures = createFigures(table, reading);
  const { ends } = figures;
  const totals = totalRows(table, figures);
  const mentionBeside = mentionsBeside(table, reading);
  const periodBeside = periodsOf(columnOf(table, reading, 'period'));
  const missingPeriod = periodNumber(reading.missingPeriod);
  const judge = createCurrencyJudge(reading);
  const currencies: CurrencyCode[] = [];
  const currencyIndex = new Map<CurrencyCode, number>();
  const currency = new Uint16Array(rowCount);
  const fault = new Uint8Array(rowCount);
  const low = new Float64Array(rowCount);
  const high = new Float64Array(rowCount);
  const period = new Uint8Array(rowCount);
  const assumedPeriod = new Uint8Array(rowCount);
  let withoutCurrency = 0;

  let lastCode: CurrencyCode | null = null;
  let lastIndex = 0;
  function settleCurrency(row: number, code: CurrencyCode): void {
    if (code !== lastCode) {
      lastCode = code;
      lastIndex = currencyIndex.get(code) ?? currencies.push(code) - 1;
      currencyIndex.set(code, lastIndex);
    }
    currency[row] = lastIndex;
  }

  function faultOfRow(row: number): number {
    if (table.shape[row] !== 0) {
      const wrong = shapeFault(table, reading, row);
      if (wrong !== 0) return wrong;
    }
    const figureFault = figures.read(row);
    if (figureFault !== 0) return figureFault;
    if (totals.has(row)) return TOTAL_ROW;
    low[row] = ends[0] ?? Number.NaN;
    high[row] = ends[1] ?? Number.NaN;
    const outcome = judge.judge(figures.mention, mentionBeside(row));
    if (outcome.kind === 'none') withoutCurrency += 1;
    if (outcome.kind === 'open') outcome.open.count += 1;
    const code = outcome.kind === 'open' ? outcome.open.meaning : outcome.currency;
    if (code === null) return outcome.kind === 'open' ? OPEN_CURRENCY : NO_CURRENCY;
    settleCurrency(row, code);
    const given = figures.period === 0 ? periodBeside(row) : figures.period;
    if (given === UNKNOWN_PERIOD) return UNKNOWN;
    if (given === 0) assumedPeriod[row] = 1;
    period[row] = (given === 0 ? missingPeriod : given) - 1;
    return 0;
  }

  for (let row = 0; row < rowCount; row += 1) fault[row] = faultOfRow(row);
  const { repeat, repeats } = markRepeats(table, fault, reading.foldRepeats);
  let rowsRead = 0;
  let assumedPeriods = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (fault[row] !== 0) continue;
    rowsRead += 1;
    assumedPeriods += assumedPeriod[row] ?? 0;
  }
  const { opens } = judge;
  return {
    fault,
    low,
    high,
    currency,
    currencies,
    period,
    assumedPeriods,
    repeat,
    repeats,
    rowsRead,
    opens,
    withoutCurrency,
  };
}

/**
 * What a row says of its currency beside the figure: the second column counts where the first does not
 * say it, or says no more than "AUD/NZD" and the second one of the two.
 */
function mentionsBeside(table: RawTable, reading: Reading): (row: number) => CurrencyMention | null {
  const first = mentionsOf(columnOf(table, reading, 'currency'));
  const other = mentionsOf(columnOf(table, reading, 'otherCurrency'));
  return (row) => {
    const own = first(row);
    const beside = other(row);
    if (beside === null || (own !== null && own.currency !== null)) return own;
    if (own !== null && own.candidates.length > 0) {
      return beside.currency !== null && own.candidates.includes(beside.currency) ? beside : own;
    }
    // Beside an empty first cell whatever is no currency is a remark on something else.
    return own === null && beside.currency === null && beside.candidates.length === 0 ? null : beside;
  };
}

function mentionsOf(column: RawColumn | null): (row: number) => CurrencyMention | null {
  if (column === null) return () => null;
  const { mentions, mention } = currencyCellsOf(column);
  return (row) => mentions[mention[column.codes[row] ?? 0] ?? -1] ?? null;
}

/** By row: one more than the place in `PAY_PERIODS` of the pay period that a cell of its own names, 0 for none. */
function periodsOf(column: RawColumn | null): (row: number) => number {
  if (column === null) return () => 0;
  const cells = periodCellsOf(column);
  return (row) => cells[column.codes[row] ?? 0] ?? 0;
}

/** Marks the rows that repeat an earlier one; folded they are set aside. */
function markRepeats(table: RawTable, fault: Uint8Array, fold: boolean) {
  const first = firstEqualRows(table);
  const seen = new Uint8Array(table.rowCount);
  const repeat = new Uint8Array(table.rowCount);
  let repeats = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (fault[row] !== 0) continue;
    const same = first[row] ?? row;
    if (seen[same] === 1) {
      repeat[row] = 1;
      repeats += 1;
      if (fold) fault[row] = REPEAT;
    }
    seen[same] = 1;
  }
  return { repeat, repeats };
}
