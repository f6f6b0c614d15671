import type { ColumnRole } from '../reading';
import type { ColumnProfile } from './columnProfile';
import { findPayPair, type PayPair } from './payPair';

/** The columns that hold pay; -1 and null where there are none. */
export interface PayColumns {
  readonly pay: number;
  readonly pair: PayPair | null;
  /** Columns that look like pay but are not the published figure. */
  readonly others: ReadonlyMap<number, ColumnRole>;
  readonly reasons: readonly string[];
}

/** So many of the filled cells must be pay where the header says so, and where it does not. */
const FEWEST_BY_HEADER = 0.3;
const FEWEST_BY_CELLS = 0.6;
/** Nobody names yearly pay below this without a currency or a period. */
const LOWEST_BARE_PAY = 1000;
/** So many cells of bare figures must be numbers; the others may say that none is given. */
const MOST_NUMBERS = 0.9;
/** A pair that is filled as often as this beside a single figure says more than it does. */
const WELL_FILLED = 0.9;

export function choosePayColumns(columns: readonly ColumnProfile[]): PayColumns {
  const hasCurrency = columns.some(({ words, currency }) => words.currency || currency > WELL_FILLED);
  const byHeader = columns.filter((column) => isPayByHeader(column));
  const byUnits = byHeader.length > 0 ? byHeader : columns.filter((column) => isPayByUnits(column));
  const candidates = byUnits.length > 0 ? byUnits : columns.filter((column) => isPayByCells(column, columns.length));
  const best = candidates
    .map((column) => ({ column, score: scoreOf(column, hasCurrency) }))
    .toSorted((a, b) => b.score - a.score)[0]?.column;
  const pair = findPayPair(columns);
  const inPair = (index: number): boolean => pair !== null && (index === pair.low || index === pair.high);
  const single = pickSingle(best, candidates, inPair, pair, hasCurrency);
  return withOthers(columns, single, pair !== null && single !== null && single.payWithUnit > 0.5 ? null : pair);
}

/** The single figure beside a pair, where it adds to it. */
function pickSingle(
  best: ColumnProfile | undefined,
  candidates: readonly ColumnProfile[],
  inPair: (index: number) => boolean,
  pair: PayPair | null,
  hasCurrency: boolean,
): ColumnProfile | null {
  if (pair === null) return best ?? null;
  const outside = candidates
    .filter(({ index, words }) => !inPair(index) && words.pay > 0)
    .toSorted((a, b) => scoreOf(b, hasCurrency) - scoreOf(a, hasCurrency))[0];
  if (outside === undefined) return null;
  // "$53K–$91K" says its currency; an average beside a pair that is filled says nothing new.
  return outside.payWithUnit > 0.5 || pair.filled < WELL_FILLED ? outside : null;
}

function withOthers(
  columns: readonly ColumnProfile[],
  single: ColumnProfile | null,
  pair: PayPair | null,
): PayColumns {
  const taken = new Set([single?.index ?? -1, pair?.low ?? -1, pair?.high ?? -1]);
  const published = single?.name ?? pair?.lowName ?? null;
  const others = new Map<number, ColumnRole>();
  const reasons: string[] = [];
  for (const column of columns) {
    if (taken.has(column.index) || column.pay < FEWEST_BY_HEADER) continue;
    if (column.words.besidePay && column.words.pay > 0) {
      if (column.kind === 'number') others.set(column.index, 'number');
    } else if (isConversion(column) && column.words.pay > 0 && published !== null) {
      others.set(column.index, 'convertedPay');
      reasons.push(`“${column.name}” looks like a conversion of “${published}”.`);
    } else if (column.words.pay === 2 && published !== null && column.kind !== 'category') {
      reasons.push(`“${column.name}” looks like pay, too; “${published}” is taken.`);
    }
  }
  return { pay: single?.index ?? -1, pair, others, reasons };
}

function isPayByHeader({ words, pay, filled }: ColumnProfile): boolean {
  return (
    words.pay > 0 && !words.besidePay && !words.currency && filled > 0 && pay >= FEWEST_BY_HEADER &&
    !(words.pay === 1 && words.numbering)
  );
}

/** A header without a word of pay that says of figures what only pay has: "Annual gross (EUR)", "Brutto Jahr". */
function isPayByUnits({ words, hints, pay, numbersRows, filled }: ColumnProfile): boolean {
  if (hints.period === null || !(words.tax || hints.currency !== null)) return false;
  return !words.besidePay && !words.currency && !words.otherMoney && !numbersRows && filled > 0 && pay >= FEWEST_BY_CELLS;
}

function isPayByCells(column: ColumnProfile, columnCount: number): boolean {
  const { words, pay, payWithUnit, numbers, middle, numbersRows } = column;
  if (columnCount === 1) return pay > 0;
  if (words.besidePay || words.numbering || pay < FEWEST_BY_CELLS) return false;
  if (payWithUnit >= 0.3) return true;
  return numbers >= MOST_NUMBERS && middle >= LOWEST_BARE_PAY && !numbersRows;
}

function isConversion({ words, hints }: ColumnProfile): boolean {
  return words.converted || hints.currency !== null;
}

/** The header counts most, then what the cells say. */
function scoreOf(column: ColumnProfile, hasCurrency: boolean): number {
  const { words, pay, payWithUnit, filled, hints } = column;
  const converted = words.converted || (hasCurrency && hints.currency !== null) ? 6 : 0;
  const namesCurrency = !hasCurrency && hints.currency !== null ? 1 : 0;
  const total = /total|median|average|\b(?:avg|mean|med)\b/iu.test(column.name.replaceAll('_', ' ')) ? 1 : 0;
  return words.pay * 10 + pay * filled * 5 + payWithUnit * 3 + namesCurrency - converted - total;
}
