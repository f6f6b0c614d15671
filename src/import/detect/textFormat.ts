import { JsonCursor, JsonProblem } from '../json/jsonCursor';
import { isBarTable } from '../readBarTable';
import { looksDelimited } from './looksDelimited';

export type TextFormat =
  | { readonly kind: 'json' | 'jsonLines' | 'barTable' | 'delimited' | 'plain' }
  | { readonly kind: 'refused'; readonly problem: string };

const DELIMITED_NAME = /\.(?:csv|tsv|tab|psv|ssv)(?:\.gz)?$/i;
const JSON_NAME = /\.(?:json|geojson)(?:\.gz)?$/i;
const JSON_LINES_NAME = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;
/** How many lines are looked at to tell JSON from lines of JSON. */
const LINES = 20;

/**
 * Finds the format of a text by what it holds; its name only where that says nothing.
 *
 * @param head its first characters
 * @param isWhole whether these are all
 * @param name the name of the file; '' for text that was pasted
 */
export function textFormat(head: string, isWhole: boolean, name: string): TextFormat {
  if (/^\s*<(?:!doctype\s+html|html|table)\b/i.test(head)) {
    return refused('a web page', 'Open it in a browser, copy the table or the text, and paste that here.');
  }
  if (/^\s*<(?:\?xml|svg)\b/i.test(head)) {
    return refused('XML', 'Open it where it was made, for instance in a spreadsheet, and save it as .xlsx or CSV.');
  }
  const json = jsonFormat(head, isWhole);
  // One object on one line may be either.
  const isOneLine = isWhole && head.trim().startsWith('{') && isNestedValue(head);
  if (isOneLine && JSON_LINES_NAME.test(name)) return { kind: 'jsonLines' };
  if (json) return json;
  if (JSON_LINES_NAME.test(name)) return { kind: 'jsonLines' };
  if (JSON_NAME.test(name)) return { kind: 'json' };
  if (DELIMITED_NAME.test(name)) return { kind: 'delimited' };
  if (isWhole && isBarTable(head)) return { kind: 'barTable' };
  if (looksDelimited(head, isWhole)) return { kind: 'delimited' };
  return { kind: 'plain' };
}

function refused(what: string, advice: string): TextFormat {
  return { kind: 'refused', problem: `This file is ${what}. ${advice}` };
}

/** JSON, lines of it, or null for what is neither. */
function jsonFormat(head: string, isWhole: boolean): TextFormat | null {
  if (!/^[\s\uFEFF]*[[{]/.test(head)) return null;
  const lines = head.split('\n', LINES + 1).filter((line) => line.trim() !== '');
  // The last line may be cut off where the head ends.
  const complete = isWhole || lines.length > LINES ? lines : lines.slice(0, -1);
  const values = complete.filter(isNestedValue).length;
  if (lines.length > 1 && values * 2 >= complete.length) return { kind: 'jsonLines' };
  return beginsAsJson(head, isWhole) ? { kind: 'json' } : null;
}

/** Whether a line is one object or list and nothing more. */
function isNestedValue(line: string): boolean {
  const cursor = new JsonCursor(line);
  try {
    const { kind } = cursor.skip();
    return (kind === 'object' || kind === 'array') && Number.isNaN(cursor.peek());
  } catch (error) {
    if (error instanceof JsonProblem) return false;
    throw error;
  }
}

/** Whether a text is JSON up to the end of its first row, or as far as it goes. */
function beginsAsJson(head: string, isWhole: boolean): boolean {
  const cursor = new JsonCursor(head);
  try {
    if (cursor.takes('[')) {
      if (cursor.takes(']')) return true;
      cursor.skip();
      return Number.isNaN(cursor.peek()) || cursor.takes(',') || cursor.takes(']');
    }
    cursor.expect('{');
    if (cursor.takes('}')) return true;
    cursor.key();
    cursor.skip();
    return Number.isNaN(cursor.peek()) || cursor.takes(',') || cursor.takes('}');
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    if (error.kind === 'tooDeep') return true;
    // "[Acme" and "{note" end as words do, and are no JSON unless something of it was there.
    return error.kind === 'ended' && (!isWhole || /^\s*[[{]\s*["{[\d-]/.test(head));
  }
}
