import { JsonCursor, type JsonSlice } from './jsonCursor';

/** Where in a JSON object the table is. */
export type JsonTable =
  /** A list of rows, and the names of its columns where they stand apart from it. */
  | { readonly kind: 'rows'; readonly at: number; readonly names: readonly string[] | null }
  /** A list of values for each column, or an object of values by row. */
  | { readonly kind: 'columns'; readonly columns: readonly JsonMember[] }
  /** Its members are rows, each by its key. */
  | { readonly kind: 'keyedRows'; readonly at: number }
  /** The object itself is the only row. */
  | { readonly kind: 'oneRow'; readonly at: number };

export interface JsonMember {
  readonly key: string;
  readonly value: JsonSlice;
}

export interface FoundJsonTable {
  readonly table: JsonTable;
  /** The keys on the way to it, outermost first; empty where the whole object is the table. */
  readonly path: readonly string[];
  /** The keys of lists and objects that are no part of it. */
  readonly passedOver: readonly string[];
}

/** What a list of column names is called beside a list of rows. */
const NAME_LISTS = new Set(['columns', 'header', 'headers', 'fields', 'names']);

/** Finds the table in the object that begins where the cursor stands; throws a `JsonProblem` if it is broken. */
export function findJsonTable(cursor: JsonCursor): FoundJsonTable {
  const path: string[] = [];
  const passedOver: string[] = [];
  for (;;) {
    cursor.peek();
    const at = cursor.position;
    const members = membersOf(cursor);
    const lists = members.filter(({ value }) => value.kind === 'array');
    const rowLists = lists.filter(({ value }) => isNested(cursor.text, value));
    const objects = members.filter(({ value }) => value.kind === 'object');
    const leaveOut = (kept: readonly JsonMember[]): void => {
      for (const member of members) {
        const isPlain = member.value.kind !== 'array' && member.value.kind !== 'object';
        if (!kept.includes(member) && !isPlain) passedOver.push(member.key);
      }
    };

    const [rows] = rowLists.toSorted((a, b) => lengthOf(b) - lengthOf(a));
    if (rows) {
      const names = lists.find((list) => list !== rows && NAME_LISTS.has(list.key.toLowerCase()));
      leaveOut(names ? [rows, names] : [rows]);
      path.push(rows.key);
      const isNamed = names && startsWith(cursor.text, rows.value, '[');
      return {
        table: { kind: 'rows', at: rows.value.start, names: isNamed ? new JsonCursor(cursor.text, names.value.start).texts() : null },
        path,
        passedOver,
      };
    }
    const filled = lists.filter(({ value }) => !/^\[\s*\]$/.test(cursor.text.slice(value.start, Math.min(value.end, value.start + 64))));
    if (filled.length > 0) {
      leaveOut(filled);
      return { table: { kind: 'columns', columns: filled }, path, passedOver };
    }
    const [only] = objects;
    if (only && objects.length === 1) {
      leaveOut([only]);
      path.push(only.key);
      cursor.position = only.value.start;
    } else if (only && objects.length === members.length) {
      if (isNumbered(cursor.text, only.value)) return { table: { kind: 'columns', columns: objects }, path, passedOver };
      return { table: { kind: 'keyedRows', at }, path, passedOver };
    } else if (lists.length > 0) {
      // Lists, but all of them empty: a table without rows.
      return { table: { kind: 'columns', columns: lists }, path, passedOver };
    } else return { table: { kind: 'oneRow', at }, path, passedOver };
  }
}

function membersOf(cursor: JsonCursor): JsonMember[] {
  const members: JsonMember[] = [];
  cursor.expect('{');
  do {
    if (cursor.takes('}')) return members;
    members.push({ key: cursor.key(), value: cursor.skip() });
  } while (cursor.takes(','));
  cursor.expect('}');
  return members;
}

function lengthOf({ value }: JsonMember): number {
  return value.end - value.start;
}

/** Whether the keys of an object count its values from 0, as data frames are written by column. */
function isNumbered(text: string, { start }: JsonSlice): boolean {
  return /^\{\s*"0"\s*:/.test(text.slice(start, start + 1000));
}

function isNested(text: string, list: JsonSlice): boolean {
  return startsWith(text, list, '{') || startsWith(text, list, '[');
}

function startsWith(text: string, { start, end }: JsonSlice, first: string): boolean {
  return text.slice(start + 1, Math.min(end, start + 1000)).trimStart().startsWith(first);
}
