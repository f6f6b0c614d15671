import { HEADER_SEARCH, findHeaderRow } from '../headerRow';
import { LIMITS, countText } from '../limits';
import { ReadProblem } from '../readProblem';
import { createTableBuilder, type TableBuilder } from '../tableBuilder';
import { JsonCursor, JsonProblem } from './jsonCursor';

const OPEN_LIST = 91;

export interface JsonLayout {
  readonly builder: TableBuilder;
  readonly isListOfLists: boolean;
  /** Whether the first list holds the names of the columns. */
  readonly isHeaderInList: boolean;
  readonly header: boolean | null;
}

/** Looks at the first rows: lists of cells need their columns known before they are read. */
export function layOutJson(text: string, at: number, names: readonly string[] | null, asked: boolean | null): JsonLayout {
  const sample: string[][] = [];
  const cursor = new JsonCursor(text, at + 1);
  try {
    while (sample.length < HEADER_SEARCH && cursor.peek() === OPEN_LIST) {
      sample.push(cursor.texts());
      if (!cursor.takes(',')) break;
    }
  } catch (error) {
    // It is met again, and answered for, when the rows are read.
    if (!(error instanceof JsonProblem)) throw error;
  }
  const [first] = sample;
  if (!first) return { builder: createTableBuilder([]), isListOfLists: false, isHeaderInList: false, header: null };
  const isHeaderInList = names === null && (asked ?? findHeaderRow(sample) === 0);
  const width = Math.max(...sample.map((row) => row.length));
  if (width > LIMITS.columns) {
    throw new ReadProblem(`The rows of this JSON have ${countText(width)} cells. Keep only the columns that you need.`);
  }
  const written = names ?? (isHeaderInList ? first : Array<string>(width).fill(''));
  return { builder: createTableBuilder(written), isListOfLists: true, isHeaderInList, header: names === null ? isHeaderInList : null };
}
