import { isCurrencyCode } from '../pay/currency';
import type { ReadOutcome, SourceOptions } from './source';
import { createTableBuilder } from './tableBuilder';

/** What tables are framed with, as it stays behind when text is copied out of them. */
const FRAME = /[\s|│┃¦]/u;
/** A line between rows of a table. A dash alone is none: it may stand for pay that is missing. */
const RULE = /^[\s|+\-=_:─━┼╋]{3,}$/u;

/** What the items of a list begin with. A single line that does may be a figure below zero. */
const BULLET = /^\s*[-–—*•‣▪◦]\s+(?=\S)/u;

/**
 * Reads plain lines, as they are copied from a page or a note: each that holds more than the rules of a
 * table is a row, numbered as lines are, from 1. Its one column "Pay" holds the line without such
 * rules and without the bullets of a list; where lines have words beside the figure, a second column "Line" repeats them to name it.
 * Lines without any figure are rows as well, for the reader to see set aside.
 *
 * @param options a header is only taken where it is asked for: it names the first column
 */
export function readPlainText(text: string, options: SourceOptions): ReadOutcome {
  const lines = text.split(/\r\n|\n|\r/);
  const isList = lines.filter((line) => BULLET.test(line)).length > 1;
  const rows = lines.flatMap((line, index) => {
    const cell = withoutFrame(isList ? line.replace(BULLET, '') : line);
    return cell === '' || RULE.test(cell) ? [] : [{ cell, line: index + 1 }];
  });
  const filled = lines.filter((line) => line.trim() !== '').length;
  const passedOver = filled - rows.length;
  const header = options.header === true ? rows.shift() : undefined;
  const hasWords = rows.some(({ cell }) => hasDigit(cell) && hasWord(cell));
  const builder = createTableBuilder([header?.cell ?? 'Pay', ...(hasWords ? ['Line'] : [])]);
  for (const { cell, line } of rows) builder.addRow(hasWords ? [cell, cell] : [cell], line);

  const notes =
    passedOver > 0 ? [`Lines passed over that hold nothing but the rules of a table: ${passedOver}.`] : [];
  return {
    ok: true,
    table: builder.finish(),
    format: 'Plain text, one salary on each line',
    notes,
    sheets: [],
    sheet: null,
    header: header !== undefined,
  };
}

function withoutFrame(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && FRAME.test(line.charAt(start))) start += 1;
  while (end > start && FRAME.test(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** Whether a text holds a word that is not the code of a currency. */
function hasWord(text: string): boolean {
  return (text.match(/\p{L}{3,}/gu) ?? []).some((word) => !isCurrencyCode(word));
}
