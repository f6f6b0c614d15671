import { NO_DATE } from '../../dataset/column';
import type { RawColumn } from '../rawTable';
import type { ColumnSummary } from '../reading';
import { orderOfColumn } from './columnMarks';
import { countCells } from './countCells';
import { isMissingCell } from './missingCell';
import { readDate } from './readDate';
import { readNumber } from './readNumber';
import { sampleCells, type SampledCell, shareOf } from './sampleCells';

/** So many of the filled cells must be numbers, or dates, for the column to be one of them. */
const MOST_OF_THEM = 0.9;
/** Beyond this a list to tick in is of no use. */
const MOST_GROUPS = 10_000;
/** Numbers as few as this, each in several rows, are names of groups: a year, a level, a per cent of remote work. */
const MOST_NUMBERED_GROUPS = 12;
const FEWEST_ROWS_OF_NUMBER = 5;
const LONGEST_GROUP_NAME = 80;

/** What a column would be kept as if it had no role of its own. */
export function kindOfColumn(column: RawColumn): ColumnSummary['kind'] {
  const filled = sampleCells(column).filter(({ text }) => !isMissingCell(text));
  if (filled.length === 0) return 'text';
  const isNumeric = shareOf(filled, (text) => !Number.isNaN(readNumber(text, null))) >= MOST_OF_THEM;
  if (isNumeric) return isNumberedGroups(column) ? 'category' : 'number';
  const order = orderOfColumn(column);
  if (shareOf(filled, (text) => readDate(text, order) !== NO_DATE) >= MOST_OF_THEM) return 'date';
  return isCategory(column, filled) ? 'category' : 'text';
}

function isNumberedGroups(column: RawColumn): boolean {
  const distinct = column.texts.ends.length;
  return distinct <= MOST_NUMBERED_GROUPS && distinct * FEWEST_ROWS_OF_NUMBER <= column.codes.length;
}

/** Texts that stand in two rows on average, and are short enough for a name. */
function isCategory(column: RawColumn, filled: readonly SampledCell[]): boolean {
  const { ends } = column.texts;
  const emptyRows = ends.length === 0 ? 0 : emptyRowsOf(column);
  const rows = column.codes.length - emptyRows;
  const distinct = ends.length - (emptyRows > 0 ? 1 : 0);
  if (distinct > MOST_GROUPS || distinct * 2 > rows) return false;
  return shareOf(filled, (text) => text.length <= LONGEST_GROUP_NAME) >= MOST_OF_THEM;
}

/** In how many rows the cell is empty. */
export function emptyRowsOf(column: RawColumn): number {
  const { ends } = column.texts;
  const counts = countCells(column);
  const empty = ends.findIndex((end, index) => end === (index === 0 ? 0 : (ends[index - 1] ?? 0)));
  return empty === -1 ? 0 : (counts[empty] ?? 0);
}
