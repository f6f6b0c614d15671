/** A text with one spelling for each kind of digit, space, dash and apostrophe. */
export interface CleanText {
  readonly cased: string;
  /** The same in lower case, character for character. */
  readonly lower: string;
}

/** The code of digit 0 in each script whose digits people write pay in. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0,
];

const REPLACED = new Map<string, string>();
for (const zero of ZEROS) {
  for (let digit = 0; digit < 10; digit += 1) {
    REPLACED.set(String.fromCharCode(zero + digit), String(digit));
  }
}
/** Full-width forms, U+FF01 to U+FF5E, stand as far from ASCII everywhere. */
for (let code = 0xff01; code <= 0xff5e; code += 1) {
  REPLACED.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0));
}
const replaceEach = (characters: string, replacement: string) => {
  for (const character of characters) REPLACED.set(character, replacement);
};
replaceEach('\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' ');
// Marks of writing direction and other characters without width.
replaceEach('\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e', '');
replaceEach('\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff', '');
replaceEach('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63', '-');
replaceEach('\u02bc\u00b4\u0060\u2018\u2019\u2032', "'");
replaceEach('\u301c', '~');
replaceEach('\u060c\u3001', ',');
replaceEach('\u3002', '.');
// A line ends a statement.
replaceEach('\n\r\u2028\u2029', ';');
replaceEach('\uffe1', '£');
replaceEach('\uffe5', '¥');
replaceEach('\uffe6', '₩');
// The one letter that is two characters in lower case.
replaceEach('\u0130', 'I');

const escaped = [...REPLACED.keys()].map((character) => `\\u${codeOf(character)}`).join('');
const ANY_REPLACED = new RegExp(`[${escaped}]`);
const EACH_REPLACED = new RegExp(`[${escaped}]`, 'g');
const COMBINING = /[\u0300-\u036f]/;

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}

/** Never throws; takes time in proportion to the length of the text. */
export function cleanText(text: string): CleanText {
  const composed = COMBINING.test(text) ? text.normalize('NFC') : text;
  const cased = ANY_REPLACED.test(composed)
    ? composed.replace(EACH_REPLACED, (character) => String(REPLACED.get(character)))
    : composed;
  return { cased, lower: cased.toLowerCase() };
}
