import type { DecimalMark } from '../../pay/payText';
import type { RawColumn } from '../rawTable';
import { type DateOrder, orderShownBy } from './readDate';
import { markShownBy } from './readNumber';
import { sampleCells } from './sampleCells';

/** The decimal mark that the numbers of a column show, one-sidedly; else `assumed`. */
export function markOfColumn(column: RawColumn, assumed: DecimalMark | null): DecimalMark | null {
  const shown = new Set(sampleCells(column).map(({ text }) => markShownBy(text)));
  if (shown.has('.') === shown.has(',')) return assumed;
  return shown.has('.') ? '.' : ',';
}

/** The order of day and month that most dates of a column show; null where none shows any. */
export function orderOfColumn(column: RawColumn): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { text, rows } of sampleCells(column)) {
    const order = orderShownBy(text);
    if (order === 'dayFirst') dayFirst += rows;
    if (order === 'monthFirst') monthFirst += rows;
  }
  if (dayFirst === 0 && monthFirst === 0) return null;
  return dayFirst >= monthFirst ? 'dayFirst' : 'monthFirst';
}
