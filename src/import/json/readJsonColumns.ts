import { LIMITS, countText } from '../limits';
import { ROW_SHAPE, type RawTable } from '../rawTable';
import { ReadProblem } from '../readProblem';
import { createTableBuilder } from '../tableBuilder';
import type { JsonMember } from './findJsonTable';
import { JsonCursor } from './jsonCursor';

/**
 * The table of values that are listed by column: `{"salary":[1,2],"currency":["EUR","USD"]}`, or with
 * a key for each row, `{"salary":{"0":1,"1":2}}`. All lists are read side by side. Where one ends
 * before another, its cells are missing and the row is `short`.
 *
 * @param onRow told the number of each row, from 1
 */
export function readJsonColumns(
  text: string,
  members: readonly JsonMember[],
  onRow: (row: number) => void,
): RawTable {
  if (members.length > LIMITS.columns) {
    throw new ReadProblem(`This JSON has more than ${countText(LIMITS.columns)} columns. Keep only those that you need.`);
  }
  const builder = createTableBuilder(members.map(({ key }) => key));
  const columns = members.map((member) => new ColumnCursor(text, member));
  for (let row = 1; ; row += 1) {
    const cells = columns.map((column) => column.next());
    if (cells.every((cell) => cell === null)) return builder.finish();
    const keys = new Set(columns.flatMap(({ key }) => key ?? []));
    if (keys.size > 1) {
      throw new ReadProblem(
        `The columns of this JSON name different rows: ${[...keys].slice(0, 3).join(', ')} stand side by side. ` +
          'Save it as a list of rows, one object for each.',
      );
    }
    builder.addRow(
      cells.map((cell) => cell ?? ''),
      row,
      cells.includes(null) ? ROW_SHAPE.short : ROW_SHAPE.whole,
    );
    onRow(row);
  }
}

class ColumnCursor {
  /** The key of the value read last, in an object. */
  key: string | null = null;
  readonly #cursor: JsonCursor;
  readonly #isObject: boolean;
  #isOver: boolean;

  constructor(text: string, { value }: JsonMember) {
    this.#cursor = new JsonCursor(text, value.start);
    this.#isObject = value.kind === 'object';
    this.#cursor.expect(this.#isObject ? '{' : '[');
    this.#isOver = this.#cursor.takes(this.#isObject ? '}' : ']');
  }

  /** The next value as a text; null past the last. */
  next(): string | null {
    const cursor = this.#cursor;
    this.key = null;
    if (this.#isOver) return null;
    if (this.#isObject) this.key = cursor.key();
    const text = cursor.textOf(cursor.skip());
    const close = this.#isObject ? '}' : ']';
    if (cursor.takes(',')) this.#isOver = cursor.takes(close);
    else {
      cursor.expect(close);
      this.#isOver = true;
    }
    return text;
  }
}
