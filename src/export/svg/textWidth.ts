/** Letters that are about as wide as high: of East Asia, and pictures. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;
/** Of the widest of common system fonts, in shares of their size. */
const AVERAGE = 0.62;
/** Semibold letters are so much wider. */
export const BOLD = 1.12;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as people count them; of a very long one the first. */
function lettersOf(said: string): readonly string[] {
  return Array.from(characters.segment(said.slice(0, 10_000)), ({ segment }) => segment);
}

function letterWidth(letter: string): number {
  return WIDE.test(letter) ? 1 : AVERAGE;
}

/** About how wide a text is at a size of letters, in pixels: rather too much than too little. */
export function textWidth(said: string, size: number): number {
  return lettersOf(said).reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

/** A text, its end left out where it has no room. */
export function shortened(said: string, size: number, room: number): string {
  if (textWidth(said, size) <= room) return said;
  let left = room / size - 1;
  const kept: string[] = [];
  for (const letter of lettersOf(said)) {
    left -= letterWidth(letter);
    if (left < 0) break;
    kept.push(letter);
  }
  return `${kept.join('').trimEnd()}…`;
}

/** A text in lines that have room; of more than so many the last one is shortened. */
export function linesOf(said: string, size: number, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of said.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= room || lines.length === most - 1) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].filter((one) => one !== '').map((one) => shortened(one, size, room));
}
