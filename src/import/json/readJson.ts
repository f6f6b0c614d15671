import { LIMITS, sizeText } from '../limits';
import type { RawTable } from '../rawTable';
import { ReadProblem } from '../readProblem';
import type { ReadOutcome, ReadProgress, SourceOptions } from '../source';
import { createTableBuilder } from '../tableBuilder';
import { findJsonTable } from './findJsonTable';
import { JsonCursor, JsonProblem } from './jsonCursor';
import { layOutJson } from './jsonLayout';
import { jsonProblemText } from './jsonProblemText';
import { createJsonRows } from './jsonRows';
import { readJsonColumns } from './readJsonColumns';

const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const BEST = 'A list of objects, one for each salary, is read best.';
/** How many rows go between two reports of progress. */
const STEP = 5000;

interface Reading {
  readonly text: string;
  readonly options: SourceOptions;
  readonly notes: string[];
  /** Told the rows so far and the place in the text. */
  readonly onRow: (rows: number, position: number) => void;
}

/**
 * Reads the table in a JSON text: a list of objects or of lists, values listed by column, or an object
 * around one of these. Numbers stay as they are written; null and missing values are ''; objects
 * within a row are spread over columns such as "pay.min", what lies deeper is kept as JSON.
 * Rows are numbered by their place in the list, from 1.
 *
 * A text that ends inside a row keeps the rows before, and that one as `cutOff`. Throws a
 * `ReadProblem` for a text that is broken, nested without end or no table.
 */
export function readJson(
  text: string,
  options: SourceOptions,
  onProgress: (progress: ReadProgress) => void,
): ReadOutcome {
  const notes: string[] = [];
  const onRow = (rows: number, position: number): void => {
    if (rows % STEP === 0) onProgress({ bytes: position, totalBytes: text.length, rows });
  };
  try {
    const { table, header } = readTable({ text, options, notes, onRow });
    onProgress({ bytes: text.length, totalBytes: text.length, rows: table.rowCount });
    return { ok: true, table, format: 'JSON', notes, sheets: [], sheet: null, header };
  } catch (error) {
    if (error instanceof JsonProblem) throw new ReadProblem(jsonProblemText(text, error));
    throw error;
  }
}

/** Refuses a JSON text that is too long to be held whole. `bytes` is its size. */
export function checkJsonSize(bytes: number): void {
  if (bytes <= LIMITS.json) return;
  throw new ReadProblem(
    `This JSON has ${sizeText(bytes)}, and at most ${sizeText(LIMITS.json)} can be read here. ` +
      'Save it as CSV, as Parquet or with one object on each line, or keep only the fields that you need.',
  );
}

function readTable(reading: Reading): { table: RawTable; header: boolean | null } {
  const { text, notes } = reading;
  const cursor = new JsonCursor(text);
  const first = cursor.peek();
  if (first === OPEN_LIST) {
    const list = new JsonCursor(text, cursor.position);
    const result = readRows(reading, list, null);
    if (!result.isCutOff) expectEnd(list);
    return result;
  }
  if (first !== OPEN_OBJECT) throw new ReadProblem(`This JSON holds no rows. ${BEST}`);

  // The whole object once, so that one that is broken or cut off is said to be before anything is read.
  const whole = new JsonCursor(text);
  whole.skip();
  expectEnd(whole);
  const { table, path, passedOver } = findJsonTable(cursor);
  if (path.length > 0) notes.push(`The rows are those of “${path.join('.')}”.`);
  if (passedOver.length > 0) notes.push(`Passed over, as no part of the table: “${passedOver.join('”, “')}”.`);
  switch (table.kind) {
    case 'columns':
      return { table: readJsonColumns(text, table.columns, (rows) => reading.onRow(rows, 0)), header: null };
    case 'rows':
      return readRows(reading, new JsonCursor(text, table.at), table.names);
    case 'keyedRows':
      return { table: readKeyedRows(reading, table.at), header: null };
    case 'oneRow': {
      const builder = createTableBuilder([]);
      createJsonRows(builder).add(new JsonCursor(text, table.at), 1);
      if (builder.columnCount === 0) throw new ReadProblem(`This JSON is empty. ${BEST}`);
      return { table: builder.finish(), header: null };
    }
  }
}

/** Rows of the list that begins at a place; the last is `cutOff` where the text ends inside it. */
function readRows(
  { text, options, notes, onRow }: Reading,
  cursor: JsonCursor,
  names: readonly string[] | null,
): { table: RawTable; header: boolean | null; isCutOff: boolean } {
  const layout = layOutJson(text, cursor.position, names, options.header);
  const { builder } = layout;
  const rows = createJsonRows(builder);
  let sourceRow = 0;
  let isCutOff = false;
  cursor.expect('[');
  try {
    while (!cursor.takes(']')) {
      sourceRow += 1;
      if (sourceRow === 1 && layout.isHeaderInList) cursor.skip();
      else if (layout.isListOfLists) rows.addList(cursor, sourceRow);
      else rows.add(cursor, sourceRow);
      if (!cursor.takes(',') && cursor.peek() !== CLOSE_LIST) throw cursor.problem();
      onRow(builder.rowCount, cursor.position);
    }
  } catch (error) {
    // Where the text ends, the rows before are whole; where it is broken, what follows is lost.
    if (!(error instanceof JsonProblem && error.kind === 'ended' && builder.columnCount > 0)) throw error;
    notes.push('The text ends before its list of rows does: rows may be missing at its end.');
    isCutOff = true;
  }
  if (builder.columnCount === 0) throw new ReadProblem(`This JSON is a list without any rows. ${BEST}`);
  return { table: builder.finish(), header: layout.header, isCutOff };
}

function readKeyedRows(reading: Reading, at: number): RawTable {
  const builder = createTableBuilder([]);
  const rows = createJsonRows(builder);
  const cursor = new JsonCursor(reading.text, at + 1);
  while (!cursor.takes('}')) {
    const key = cursor.key();
    rows.add(cursor, builder.rowCount + 1, key);
    if (!cursor.takes(',') && cursor.peek() !== CLOSE_OBJECT) throw cursor.problem();
    reading.onRow(builder.rowCount, cursor.position);
  }
  return builder.finish();
}

function expectEnd(cursor: JsonCursor): void {
  if (!Number.isNaN(cursor.peek())) throw cursor.problem();
}
