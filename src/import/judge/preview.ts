import { formatPublishedPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import { PAY_PERIODS } from '../../pay/payPeriod';
import type { RawTable } from '../rawTable';
import type { PreviewRow } from '../reading';
import { REASON_TEXTS } from '../reasonText';
import { cellAt, reasonOf } from './faultCell';
import type { ResolvedRows } from './resolveRows';

const FIRST_ROWS = 12;
/** Rows set aside that are shown besides, the first of each reason. */
const MOST_SET_ASIDE = 8;
const LONGEST_CELL = 200;

/** The first rows, and the first that is set aside for each reason, in the order of the source. */
export function previewOf(table: RawTable, rows: ResolvedRows): PreviewRow[] {
  const shown = Array.from({ length: Math.min(FIRST_ROWS, table.rowCount) }, (_, row) => row);
  const reasons = new Set<number>(shown.map((row) => rows.fault[row] ?? 0));
  reasons.add(0);
  let added = 0;
  for (let row = shown.length; row < table.rowCount && added < MOST_SET_ASIDE; row += 1) {
    const fault = rows.fault[row] ?? 0;
    if (reasons.has(fault)) continue;
    reasons.add(fault);
    shown.push(row);
    added += 1;
  }
  return shown.map((row) => {
    const reason = reasonOf(rows.fault[row]);
    return {
      sourceRow: table.sourceRow[row] ?? 0,
      cells: table.columns.map((column) => shorten(cellAt(column, row))),
      outcome: reason === null ? payText(rows, row) : REASON_TEXTS[reason],
      isRead: reason === null,
    };
  });
}

/** A text with what is beyond 200 characters left out, never half of one. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  return `${Array.from(text.slice(0, LONGEST_CELL + 1)).slice(0, LONGEST_CELL - 1).join('')}…`;
}

/** "£45,000 – £55,000 per year", "up to €30,000 per month". */
function payText(rows: ResolvedRows, row: number): string {
  const currency = rows.currencies[rows.currency[row] ?? 0];
  const period = PAY_PERIODS[rows.period[row] ?? 0];
  if (currency === undefined || period === undefined) return '';
  const write = (figure: number): string => formatPublishedPay(payOf(figure, currency, period));
  const low = rows.low[row] ?? Number.NaN;
  const high = rows.high[row] ?? Number.NaN;
  if (Number.isNaN(low)) return `up to ${write(high)} per ${period}`;
  if (Number.isNaN(high)) return `from ${write(low)} per ${period}`;
  return low === high ? `${write(low)} per ${period}` : `${write(low)} – ${write(high)} per ${period}`;
}
