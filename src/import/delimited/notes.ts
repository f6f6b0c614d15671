import type { TextEncoding } from '../encoding';
import { countText } from '../limits';
import { encodingNotes } from '../wholeText';
import type { Dialect } from './dialect';
import type { Layout } from './layout';
import type { RecordsRead } from './recordsRead';

const TITLE_LENGTH = 80;

/** "CSV, semicolons, Windows-1252". */
export function formatName({ delimiterName }: Dialect, encoding: TextEncoding): string {
  if (delimiterName === null) return `Text in one column, ${encoding.name}`;
  if (delimiterName === 'tabs') return `TSV, ${encoding.name}`;
  return `CSV, ${delimiterName}, ${encoding.name}`;
}

/** What the reader should know of how a text was read, a sentence or two each. */
export function notesOn(read: RecordsRead, layout: Layout, encoding: TextEncoding): string[] {
  const notes = encodingNotes(encoding);
  if (layout.titles.length > 0) {
    const titles = layout.titles.filter((title) => title !== '').map((title) => `“${shortened(title)}”`);
    const said = titles.length === 0 ? '' : `: ${titles.join(', ')}`;
    notes.push(`${lines(layout.titles.length)} above the header passed over${said}.`);
  }
  if (read.blankLines > 0) notes.push(`${lines(read.blankLines, 'blank ')} passed over.`);
  if (read.malformedCount > 0) {
    const more = read.malformedCount > read.malformed.length ? ', …' : '';
    notes.push(
      `${rows(read.malformedCount)} quotes in the wrong places (${read.malformed.map(countText).join(', ')}${more}): see whether cells are cut as they should be.`,
    );
  }
  if (read.strayQuote !== null) {
    notes.push(
      `A quote in row ${countText(read.strayQuote)} opens and never closes. From there on, quotes are read as plain text.`,
    );
  }
  if (read.openCell !== null && read.openCell.lineEnds > 0) {
    const { record, lineEnds } = read.openCell;
    const ends = lineEnds === 1 ? '1 line end' : `${countText(lineEnds)} line ends`;
    notes.push(`The file ends inside a quoted cell of row ${countText(record)}, which holds ${ends}: there may be rows in it.`);
  }
  return notes;
}

/** What is said of so many distinct cells that were guarded; nothing of none. */
export function guardNotes(count: number): string[] {
  if (count === 0) return [];
  const what = count === 1 ? '1 text' : `${countText(count)} different texts`;
  return [`The apostrophe before ${what}, which keeps a spreadsheet from running it as a formula, is taken off.`];
}

function lines(count: number, kind = ''): string {
  return count === 1 ? `1 ${kind}line` : `${countText(count)} ${kind}lines`;
}

function rows(count: number): string {
  return count === 1 ? '1 row has' : `${countText(count)} rows have`;
}

function shortened(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/g, ' ').trim());
  return characters.length > TITLE_LENGTH ? `${characters.slice(0, TITLE_LENGTH).join('')}…` : characters.join('');
}
