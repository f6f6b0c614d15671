import type { DecimalMark } from '../../pay/payText';
import { MARK } from '../cells/payCells';
import { createLogBins } from '../judge/logQuartiles';
import { markEvidence } from '../judge/markEvidence';
import { middleOf } from '../judge/middleOf';
import { createFigures } from '../judge/rowFigures';
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
 * figures as thousands, the mark is left open, which reads it so.
 */
export function proposeDecimalMark(table: RawTable, reading: Reading): ProposedMark {
  const { point, comma, open, example } = markEvidence(table, reading);
  if (point > 0 && comma > 0) {
    const reasons =
      open > 0 && example !== null
        ? [`Both decimal marks are in use: “${example.cell}” is read as ${number.format(example.figure)}.`]
        : [];
    return { decimalMark: null, reasons };
  }
  if (point === 0 && comma === 0) return { decimalMark: null, reasons: [] };
  const decimalMark = point > 0 ? '.' : ',';
  if (open === 0 || !areThousands(table, reading, decimalMark)) return { decimalMark, reasons: [] };
  const reason = 'Figures such as “45.000” are read as thousands: so they lie near the others.';
  return { decimalMark: null, reasons: [reason] };
}

/** Whether the figures that the mark would make a thousandth of lie nearer to the others as they are. */
function areThousands(table: RawTable, reading: Reading, decimalMark: DecimalMark): boolean {
  const asThousands = createFigures(table, reading);
  const asDecimals = createFigures(table, { ...reading, decimalMark });
  const sure = createLogBins();
  const open = createLogBins();
  for (let row = 0; row < table.rowCount; row += 1) {
    if (asThousands.read(row) !== 0) continue;
    const figure = middleOf(asThousands.low, asThousands.high);
    if (asThousands.mark !== MARK.open) sure.add(Math.log10(figure));
    else if (asDecimals.read(row) !== 0 || middleOf(asDecimals.low, asDecimals.high) !== figure) {
      open.add(Math.log10(figure));
    }
  }
  if (open.count === 0 || sure.count === 0) return false;
  const distance = open.quartiles().median - sure.quartiles().median;
  return Math.abs(distance) < Math.abs(distance - 3);
}
