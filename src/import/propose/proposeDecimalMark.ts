import type { DecimalMark } from '../../pay/payText';
import { packedTextAt } from '../../dataset/packedTexts';
import { MARK, payCellsOf } from '../cells/payCells';
import { binOf, LOG_BINS, logQuartiles } from '../judge/logQuartiles';
import { figureCell, markEvidence } from '../judge/markEvidence';
import { middleOf } from '../judge/middleOf';
import { createFigures } from '../judge/rowFigures';
import { columnOf } from '../judge/rowShape';
import type { RawTable } from '../rawTable';
import type { Reading } from '../reading';

export interface ProposedMark {
  readonly decimalMark: DecimalMark | null;
  readonly reasons: readonly string[];
}

const number = new Intl.NumberFormat('en-US');

/**
 * Proposes a decimal mark where all figures that show one show the same. Yet among "85,000.50" a
 * "45.000" may be a thousand times what the mark says: where its kind comes nearer to the other
 * figures as thousands, the mark is left open, which reads it so. Where none shows a mark, and most of
 * those that leave it open would be more than anyone is paid as thousands ("15.125" for an hour), the
 * mark that they have is proposed.
 */
export function proposeDecimalMark(table: RawTable, reading: Reading): ProposedMark {
  const { point, comma, open, unlikely, example } = markEvidence(table, reading);
  if (point > 0 && comma > 0) {
    const reasons =
      example === null
        ? []
        : [`Both decimal marks are in use: “${example.cell}” is read as ${number.format(example.figure)}.`];
    return { decimalMark: null, reasons };
  }
  if (point === 0 && comma === 0) {
    const only = unlikely * 2 > open ? onlyMark(table, reading) : null;
    if (only === null || example === null) return { decimalMark: null, reasons: [] };
    const reason = `“${example.cell}” and its like are read with decimals: as thousands they would be more than anyone is paid.`;
    return { decimalMark: only, reasons: [reason] };
  }
  const decimalMark = point > 0 ? '.' : ',';
  const thousands = open === 0 ? null : firstThousands(table, reading, decimalMark);
  if (thousands === null) return { decimalMark, reasons: [] };
  const reason = `“${thousands}” and its like are read as thousands: so they lie near the other figures.`;
  return { decimalMark: null, reasons: [reason] };
}

/** The mark before the last three digits of all figures that leave it open; null where there are two. */
function onlyMark(table: RawTable, reading: Reading): DecimalMark | null {
  const marks = new Set<string>();
  for (const role of ['pay', 'lowPay', 'highPay'] as const) {
    const column = columnOf(table, reading, role);
    if (column === null) continue;
    payCellsOf(column, reading).mark.forEach((mark, index) => {
      if (mark !== MARK.open) return;
      for (const [, found = ''] of packedTextAt(column.texts, index).matchAll(/\p{Nd}([.,])\p{Nd}{3}(?!\p{Nd})/gu)) marks.add(found);
    });
  }
  if (marks.size !== 1) return null;
  return marks.has('.') ? '.' : ',';
}

/**
 * Of the figures that the mark would make a thousandth of the first, as it is written, if they lie
 * nearer to the others as they are; else null.
 */
function firstThousands(table: RawTable, reading: Reading, decimalMark: DecimalMark): string | null {
  const asThousands = createFigures(table, reading);
  const asDecimals = createFigures(table, { ...reading, decimalMark });
  const sure = new Uint32Array(LOG_BINS);
  const open = new Uint32Array(LOG_BINS);
  let first = -1;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (asThousands.read(row) !== 0) continue;
    const figure = middleOf(asThousands.ends[0], asThousands.ends[1]);
    const bin = binOf(Math.log10(figure));
    if (asThousands.mark !== MARK.open) sure[bin] = (sure[bin] ?? 0) + 1;
    else if (asDecimals.read(row) !== 0 || middleOf(asDecimals.ends[0], asDecimals.ends[1]) !== figure) {
      open[bin] = (open[bin] ?? 0) + 1;
      if (first === -1) first = row;
    }
  }
  const usual = logQuartiles(sure);
  const unsure = logQuartiles(open);
  if (usual === null || unsure === null) return null;
  const distance = unsure.median - usual.median;
  return Math.abs(distance) < Math.abs(distance - 3) ? figureCell(table, reading, first) : null;
}
