import { type FigureUnit, UNIT_NAMES } from '../../dataset/figureUnit';
import { isUnlikelyPay } from '../judge/likelyPay';
import { resolveRows } from '../judge/resolveRows';
import { namedUnit, strayUnitCell } from '../judge/unitEvidence';
import type { RawTable } from '../rawTable';
import type { Reading } from '../reading';
import { proposeDecimalMark } from './proposeDecimalMark';

export interface ProposedUnit {
  readonly unit: FigureUnit;
  readonly reasons: readonly string[];
}

/**
 * Proposes what figures are counted in, where a header of pay or the cells of the currency column say
 * it, unless that makes most rows more than anyone is paid: then the figures are written in full.
 */
export function proposeUnit(table: RawTable, reading: Reading): ProposedUnit {
  const named = namedUnit(table, reading);
  if (named === null) {
    const stray = strayUnitCell(table, reading);
    const reasons =
      stray === null
        ? []
        : [`“${stray}” speaks of what figures are counted in, other currency cells do not: figures are read as they are written.`];
    return { unit: 1, reasons };
  }
  const { unit, text } = named;
  const name = UNIT_NAMES[unit];
  const counted: Reading = { ...reading, unit };
  // "12.500" of lakhs is twelve and a half, if the point stands before decimals.
  const { decimalMark } = areUnlikely(table, counted) ? proposeDecimalMark(table, counted) : counted;
  if (areUnlikely(table, { ...counted, decimalMark })) {
    return {
      unit: 1,
      reasons: [`“${text}” speaks of ${name}, which would be more than anyone is paid: figures are read as they are written.`],
    };
  }
  return { unit, reasons: [`“${text}” says that figures are counted in ${name}.`] };
}

/** Whether most rows that are read are more than anyone is paid. */
function areUnlikely(table: RawTable, reading: Reading): boolean {
  const rows = resolveRows(table, reading);
  let unlikely = 0;
  for (let row = 0; row < table.rowCount; row += 1) if (isUnlikelyPay(rows, row)) unlikely += 1;
  return unlikely * 2 > rows.rowsRead;
}
