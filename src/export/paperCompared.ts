import type { ComparedOnShow } from './onShow';

/** The width of a sheet, of the names of lines and between columns, in pixels; printSheet.css has the sizes. */
const WIDTH = { sheet: 718, label: 118, between: 10 };
/** How wide a character is in pixels, rather too wide than too narrow. */
const LETTER = { plain: 6.2, bold: 7 };
const LINE = 13;
/** The heading, and what is around each row. */
const HEADING = 24;
const AROUND_ROW = 4;
/** So many characters of small print stand in a line. */
const LETTERS = 125;

/** In how many lines a text stands that is broken between words, with room for so many characters in each. */
function wrappedLines(text: string, letters: number): number {
  let lines = 1;
  let taken = 0;
  for (const word of text.split(' ')) {
    const begins = taken === 0 ? 0 : taken + 1;
    taken = begins + word.length;
    if (taken <= letters) continue;
    if (begins > 0) lines += 1;
    lines += Math.ceil(word.length / letters) - 1;
    taken = word.length % letters || letters;
  }
  return lines;
}

/** How high the comparison is on a sheet of paper, in pixels. */
export function comparedHeight({ words, names, lines }: ComparedOnShow): number {
  const column = (WIDTH.sheet - WIDTH.label) / names.length - WIDTH.between;
  const letters = Math.max(Math.floor(column / LETTER.plain), 1);
  const ofCell = (texts: readonly string[]) => texts.reduce((sum, text) => sum + wrappedLines(text, letters), 0);
  const ofName = (name: string) => wrappedLines(name, Math.max(Math.floor(column / LETTER.bold), 1));
  const ofLabel = (label: string) => wrappedLines(label, Math.floor(WIDTH.label / LETTER.plain));
  const row = (counts: readonly number[]) => Math.max(...counts, 1) * LINE + AROUND_ROW;
  return lines.reduce(
    (sum, { label, cells }) => sum + row([ofLabel(label), ...cells.map(ofCell)]),
    HEADING + wrappedLines(words, LETTERS) * LINE + row(names.map(ofName)),
  );
}
