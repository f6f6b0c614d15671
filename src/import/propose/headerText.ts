/** A header in a plain form to look for words in. */
export interface HeaderText {
  /** Its first clause in lower-case words, without diacritics: "what is your annual salary". */
  readonly clause: string;
  /** All of it in the same form, without brackets and marks. */
  readonly whole: string;
}

/** Letters that are no letter with a mark to Unicode, but are to a reader without them. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['đ', 'd'],
  ['æ', 'ae'],
]);
const CLAUSE_END = /[?!(),:;[\]{}|\n\r]|\. /u;
const LONGEST = 500;

/** The words of a header, whether it is a name of a program (`salaryInUsd`, `min_pay`) or a question. */
export function headerText(name: string): HeaderText {
  const spaced = name
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_/\\-]+/gu, ' ');
  const clauses = spaced.split(CLAUSE_END).map(plainWords);
  return { clause: clauses.find((clause) => clause !== '') ?? '', whole: plainWords(spaced) };
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[øłßıđæ]/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim();
}
