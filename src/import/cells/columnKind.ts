import { NO_DATE } from '../../dataset/column';
import { packedTextAt } from '../../dataset/packedTexts';
import type { RawColumn } from '../rawTable';
import type { ColumnSummary } from '../reading';
import { orderOfColumn } from './columnMarks';
import { countCells } from './countCells';
import { isMissingCell } from './missingCell';
import { isPlainNumeral } from './plainNumber';
import { readDate } from './readDate';
import { readNumber } from './readNumber';
import { sampleCells, type SampledCell, shareOf } from './sampleCells';

/** So many of the filled cells must be short for the column to be a category. */
const MOST_OF_THEM = 0.9;
/** Beyond this a list to tick in is of no use. */
const MOST_GROUPS = 10_000;
/** Numbers as few as this, each in several rows, are names of groups: a year, a level, a per cent of remote work. */
const MOST_NUMBERED_GROUPS = 12;
const FEWEST_ROWS_OF_NUMBER = 5;
const LONGEST_GROUP_NAME = 80;

/**
 * What a column would be kept as if it had no role of its own. Numbers and dates are such in every cell
 * that says anything: of a "10+" or "soon" among them nothing would be left.
 */
export function kindOfColumn(column: RawColumn): ColumnSummary['kind'] {
  const filled = sampleCells(column).filter(({ text }) => !isMissingCell(text));
  const isNumber = (text: string): boolean => !Number.isNaN(readNumber(text, null));
  if (shareOf(filled, isNumber) === 1 && isEveryCell(column, isNumber)) {
    return isNumberedGroups(column) ? 'category' : 'number';
  }
  const order = orderOfColumn(column);
  const isDate = (text: string): boolean => readDate(text, order) !== NO_DATE;
  if (shareOf(filled, isDate) === 1 && isEveryCell(column, isDate)) return 'date';
  return isCategory(column, filled) ? 'category' : 'text';
}

/** Whether each distinct cell that says anything passes; plain numerals are taken for numbers unseen. */
function isEveryCell({ texts }: RawColumn, test: (text: string) => boolean): boolean {
  let start = 0;
  return texts.ends.every((end, index) => {
    const from = start;
    start = end;
    if (isPlainNumeral(texts.bytes, from, end)) return true;
    const text = packedTextAt(texts, index);
    return isMissingCell(text) || test(text);
  });
}

function isNumberedGroups(column: RawColumn): boolean {
  const distinct = column.texts.ends.length;
  return distinct <= MOST_NUMBERED_GROUPS && distinct * FEWEST_ROWS_OF_NUMBER <= column.codes.length;
}

/** Texts that stand in two rows on average, and are short enough for a name. */
function isCategory(column: RawColumn, filled: readonly SampledCell[]): boolean {
  const { ends } = column.texts;
  const emptyRows = emptyRowsOf(column);
  const rows = column.codes.length - emptyRows;
  const distinct = ends.length - (emptyRows > 0 ? 1 : 0);
  if (distinct > MOST_GROUPS || distinct * 2 > rows) return false;
  return shareOf(filled, (text) => text.length <= LONGEST_GROUP_NAME) >= MOST_OF_THEM;
}

/** In how many rows the cell is empty. */
export function emptyRowsOf(column: RawColumn): number {
  const { ends } = column.texts;
  const counts = countCells(column);
  return counts[ends.findIndex((end, index) => end === (ends[index - 1] ?? 0))] ?? 0;
}
