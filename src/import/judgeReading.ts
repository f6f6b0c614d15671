import { FLAGS } from '../dataset/flag';
import type { CurrencyCode } from '../pay/currency';
import { faultCell } from './judge/faultCell';
import { flagRows } from './judge/flagRows';
import { headersOfPay } from './judge/headersOfPay';
import { markEvidence } from './judge/markEvidence';
import { previewOf, shorten } from './judge/preview';
import { type ResolvedRows, resolveRows } from './judge/resolveRows';
import { unitEvidence } from './judge/unitEvidence';
import type { RawTable } from './rawTable';
import {
  type OpenCurrency,
  type Reading,
  type ReadingReport,
  SET_ASIDE_REASONS,
  type SetAsideGroup,
} from './reading';
import { REASON_TEXTS } from './reasonText';

const MOST_EXAMPLES = 5;
/** Of texts that leave the currency open the most frequent are listed; a column of names has thousands. */
const MOST_OPEN_CURRENCIES = 200;

/**
 * What a reading makes of a table: how many rows are read, how many are set aside and why, and what
 * is assumed. `rowsIn` is always `rowsRead` + `rowsSetAside`. Each distinct cell is read once for a
 * table, so that judging another reading of it costs a pass over its rows. Never throws, whatever
 * the cells hold; a reading without a pay column sets every row aside.
 */
export function judgeReading(table: RawTable, reading: Reading): ReadingReport {
  const rows = resolveRows(table, reading);
  const assumed = rows.assumedPeriods;
  const flagCounts = countUpTo(flagRows(table, reading), FLAGS.length);
  const [thousands = 0, hours = 0, slip = 0] = FLAGS.map((_, index) => flagCounts[index + 1] ?? 0);
  return {
    rowsIn: table.rowCount,
    rowsRead: rows.rowsRead,
    rowsSetAside: table.rowCount - rows.rowsRead,
    setAside: setAsideGroups(table, reading, rows),
    repeats: rows.repeats,
    flagged: { thousands, hours, slip },
    currencies: currencyCounts(rows),
    openCurrencies: openCurrencies(rows),
    withoutCurrency: rows.withoutCurrency,
    decimalMarks: markEvidence(table, reading),
    units: unitEvidence(table, reading, rows),
    periods: { given: rows.rowsRead - assumed, assumed },
    headers: headersOfPay(table, reading),
    preview: previewOf(table, rows),
  };
}

function countUpTo(values: Uint8Array, highest: number): Uint32Array {
  const counts = new Uint32Array(highest + 1);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function setAsideGroups(table: RawTable, reading: Reading, rows: ResolvedRows): SetAsideGroup[] {
  const counts = countUpTo(rows.fault, SET_ASIDE_REASONS.length);
  const exampleRows = SET_ASIDE_REASONS.map((): number[] => []);
  for (let row = 0; row < rows.fault.length; row += 1) {
    const examples = exampleRows[(rows.fault[row] ?? 0) - 1];
    if (examples !== undefined && examples.length < MOST_EXAMPLES) examples.push(row);
  }
  return SET_ASIDE_REASONS.map((reason, index) => ({
    reason,
    text: REASON_TEXTS[reason],
    count: counts[index + 1] ?? 0,
    examples: (exampleRows[index] ?? []).map((row) => ({
      sourceRow: table.sourceRow[row] ?? 0,
      cell: shorten(faultCell(table, reading, row, reason)),
    })),
  }))
    .filter((group) => group.count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function currencyCounts({ fault, currency, currencies }: ResolvedRows): ReadingReport['currencies'] {
  const counts = new Uint32Array(currencies.length);
  for (let row = 0; row < fault.length; row += 1) {
    const index = currency[row] ?? 0;
    if (fault[row] === 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return currencies
    .map((code: CurrencyCode, index) => ({ currency: code, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function openCurrencies({ opens }: ResolvedRows): OpenCurrency[] {
  return opens
    .map(({ mention, meaning, count }) => ({
      text: mention.text,
      candidates: mention.candidates,
      count,
      meaning,
    }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_OPEN_CURRENCIES);
}
