import { LIMITS, countText } from '../limits';
import { ROW_SHAPE } from '../rawTable';
import { ReadProblem } from '../readProblem';
import type { RowShape, TableBuilder } from '../tableBuilder';
import { JsonCursor, JsonProblem } from './jsonCursor';

// Stands in no text key of a column that is written by hand: parts of a path, and repeated keys.
const PATH = '\u0000';
const AGAIN = '\u0001';
const UNREAD = `${PATH}unread`;
const OPEN_LIST = 91;
const OPEN_OBJECT = 123;
const EMPTY_OBJECT = /\{\s*\}/y;

/** Turns values of JSON into rows of a table, with a column for each key in order of appearance. */
export interface JsonRows {
  /**
   * Reads the next value as a row: an object by its keys, a list by place, anything else as the
   * only cell. If the text ends or breaks inside it, what was read is added as `cutOff`, and the
   * `JsonProblem` is thrown.
   *
   * @param key what the row is called, for a column of its own before the others
   */
  add(cursor: JsonCursor, sourceRow: number, key?: string): void;
  /** As `add`, for a list of cells in columns that the builder has: it may be `short` or `long`. */
  addList(cursor: JsonCursor, sourceRow: number): void;
  /**
   * Reads a line that holds one value as a row. A line that does not is added as one cell of a row
   * that is `cutOff`; returns whether it could be read.
   */
  addLine(line: string, sourceRow: number): boolean;
}

/** Rows for a builder, which gets its columns from them. */
export function createJsonRows(builder: TableBuilder): JsonRows {
  const columnOf = new Map<string, number>();

  function columnFor(id: string, name: string): number {
    const known = columnOf.get(id);
    if (known !== undefined) return known;
    if (builder.columnCount >= LIMITS.fields) {
      throw new ReadProblem(
        `The rows of this JSON have more than ${countText(LIMITS.fields)} different fields. ` +
          'Save it as a table with one column for each field that you need.',
      );
    }
    if ((builder.columnCount + 1) * builder.rowCount > LIMITS.cells) throw tooManyCells();
    const column = builder.addColumn(name);
    columnOf.set(id, column);
    return column;
  }

  function put(cells: Map<number, string>, path: string, name: string, text: string): void {
    let id = path;
    let column = columnFor(id, name);
    // A key that an object has twice gets a column of its own, so that neither value is lost.
    while (cells.has(column)) {
      id += AGAIN;
      column = columnFor(id, name);
    }
    cells.set(column, text);
  }

  function readObject(cursor: JsonCursor, cells: Map<number, string>, outer: string | null): void {
    cursor.expect('{');
    do {
      // A comma before the closing bracket does no harm.
      if (cursor.takes('}')) return;
      const key = cursor.key();
      const isInner = outer !== null;
      const path = isInner ? `${outer}${PATH}${key}` : key;
      const name = isInner ? `${outer}.${key}` : key;
      // An object within the row is spread over columns; what lies deeper stays as it is written.
      if (!isInner && cursor.peek() === OPEN_OBJECT && !isEmptyObject(cursor)) {
        readObject(cursor, cells, key);
      } else put(cells, path, name, cursor.textOf(cursor.skip()));
    } while (cursor.takes(','));
    cursor.expect('}');
  }

  function readList(cursor: JsonCursor, take: (text: string) => void): void {
    cursor.expect('[');
    do {
      if (cursor.takes(']')) return;
      take(cursor.textOf(cursor.skip()));
    } while (cursor.takes(','));
    cursor.expect(']');
  }

  function addCells(cells: Map<number, string>, sourceRow: number, shape: RowShape): void {
    if (builder.columnCount * (builder.rowCount + 1) > LIMITS.cells) throw tooManyCells();
    const row = Array<string>(builder.columnCount).fill('');
    for (const [column, text] of cells) row[column] = text;
    builder.addRow(row, sourceRow, shape);
  }

  function readValue(cursor: JsonCursor, cells: Map<number, string>): void {
    const first = cursor.peek();
    if (first === OPEN_OBJECT) readObject(cursor, cells, null);
    else if (first === OPEN_LIST) {
      readList(cursor, (text) => {
        put(cells, `${PATH}${cells.size}`, '', text);
      });
    } else put(cells, `${PATH}0`, '', cursor.textOf(cursor.skip()));
  }

  function add(cursor: JsonCursor, sourceRow: number, key?: string): void {
    const cells = new Map<number, string>();
    if (key !== undefined) put(cells, `${PATH}key`, 'Key', key);
    const isThere = !Number.isNaN(cursor.peek());
    try {
      readValue(cursor, cells);
    } catch (error) {
      if (error instanceof JsonProblem && isThere) addCells(cells, sourceRow, ROW_SHAPE.cutOff);
      throw error;
    }
    addCells(cells, sourceRow, ROW_SHAPE.whole);
  }

  return {
    add,
    addList(cursor, sourceRow) {
      if (cursor.peek() !== OPEN_LIST) {
        add(cursor, sourceRow);
        return;
      }
      const cells: string[] = [];
      try {
        readList(cursor, (text) => cells.push(text));
      } catch (error) {
        if (error instanceof JsonProblem) builder.addRow(cells, sourceRow, ROW_SHAPE.cutOff);
        throw error;
      }
      builder.addRow(cells, sourceRow);
    },
    addLine(line, sourceRow) {
      const cells = new Map<number, string>();
      const cursor = new JsonCursor(line);
      try {
        readValue(cursor, cells);
        cursor.takes(',');
        if (!Number.isNaN(cursor.peek())) throw cursor.problem();
      } catch (error) {
        if (!(error instanceof JsonProblem)) throw error;
        addCells(new Map([[columnFor(UNREAD, 'Unread line'), line]]), sourceRow, ROW_SHAPE.cutOff);
        return false;
      }
      addCells(cells, sourceRow, ROW_SHAPE.whole);
      return true;
    },
  };
}

function isEmptyObject(cursor: JsonCursor): boolean {
  EMPTY_OBJECT.lastIndex = cursor.position;
  return EMPTY_OBJECT.test(cursor.text);
}

function tooManyCells(): ReadProblem {
  return new ReadProblem(
    `This table would have more than ${countText(LIMITS.cells)} cells, which is more than a browser can ` +
      'be expected to hold. Keep only the columns and rows that you need.',
  );
}
