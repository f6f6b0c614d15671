import type { FigureUnit } from '../../dataset/figureUnit';
import { isMissingCell } from '../cells/missingCell';
import { sampleCells, type SampledCell, shareOf } from '../cells/sampleCells';
import { headerHints } from '../propose/headerHints';
import { headerUnit } from '../propose/headerUnit';
import type { RawTable } from '../rawTable';
import type { Reading, ReadingReport } from '../reading';
import { figureCell } from './markEvidence';
import type { ResolvedRows } from './resolveRows';
import { createFigures } from './rowFigures';
import { columnOf } from './rowShape';

/** So many of the cells of a currency column must speak of one unit: the others may have been left short. */
const MOST_CELLS = 0.9;

/** What a table says that its figures are counted in, and where it says so. */
export interface NamedUnit {
  readonly unit: FigureUnit;
  /** The header of the pay, or a cell of the currency column. */
  readonly text: string;
}

/** What the headers of pay name, or else the cells of the currency column; null for nothing. */
export function namedUnit(table: RawTable, reading: Reading): NamedUnit | null {
  for (const role of ['pay', 'lowPay', 'highPay'] as const) {
    const name = columnOf(table, reading, role)?.name ?? '';
    const { unit } = headerHints(name);
    if (unit !== null) return { unit, text: name };
  }
  const cells = currencyCells(table, reading);
  const first = firstNamed(cells);
  if (first === null) return null;
  return shareOf(cells, (text) => unitOfCell(text) === first.unit) >= MOST_CELLS ? first : null;
}

/** A currency cell that speaks of a unit where most others speak of none or of another; null: there is none. */
export function strayUnitCell(table: RawTable, reading: Reading): string | null {
  if (namedUnit(table, reading) !== null) return null;
  return firstNamed(currencyCells(table, reading))?.text ?? null;
}

function currencyCells(table: RawTable, reading: Reading): SampledCell[] {
  const column = columnOf(table, reading, 'currency');
  return column === null ? [] : sampleCells(column).filter(({ text }) => !isMissingCell(text));
}

function firstNamed(cells: readonly SampledCell[]): NamedUnit | null {
  for (const { text } of cells) {
    const unit = unitOfCell(text);
    if (unit !== null) return { unit, text };
  }
  return null;
}

/** A letter alone is a currency: "K". */
function unitOfCell(text: string): FigureUnit | null {
  return text.trim().length < 2 ? null : headerUnit(text);
}

/** What the unit of a reading does to its rows. */
export function unitEvidence(
  table: RawTable,
  reading: Reading,
  { fault, rowsRead }: ResolvedRows,
): ReadingReport['units'] {
  const named = namedUnit(table, reading)?.unit ?? null;
  if (reading.unit === 1) return { named, counted: 0, asWritten: rowsRead, example: null };
  const figures = createFigures(table, reading);
  let counted = 0;
  let example: ReadingReport['units']['example'] = null;
  for (let row = 0; row < fault.length; row += 1) {
    if (fault[row] !== 0 || figures.read(row) !== 0 || figures.counted === 0) continue;
    counted += 1;
    const [low = Number.NaN, high = Number.NaN] = figures.ends;
    example ??= { cell: figureCell(table, reading, row), figure: Number.isNaN(low) ? high : low };
  }
  return { named, counted, asWritten: rowsRead - counted, example };
}
