import { type Token, tokenAt } from './tokens';

/** Phrases by their first word, the longest first. */
export type Phrases<Meaning> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly meaning: Meaning }[]
>;

export interface PhraseMatch<Meaning> {
  /** The first token behind the phrase. */
  readonly end: number;
  readonly meaning: Meaning;
}

/** From lists of phrases of one meaning, with strokes between them. */
export function phrasesOf<Meaning>(
  entries: readonly (readonly [meaning: Meaning, phrases: string])[],
): Phrases<Meaning> {
  const phrases = new Map<string, { words: readonly string[]; meaning: Meaning }[]>();
  for (const [meaning, list] of entries) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const first = words.slice(0, 1).join('');
      phrases.set(first, [...(phrases.get(first) ?? []), { words, meaning }]);
    }
  }
  for (const known of phrases.values()) known.sort((one, other) => other.words.length - one.words.length);
  return phrases;
}

const isJoint = ({ text }: Token) => text === "'" || text === '-' || text === '.';

/** Where the phrase that begins at `index` ends, past apostrophes and hyphens; -1 where it is not there. */
function endOf(tokens: readonly Token[], index: number, words: readonly string[]): number {
  let at = index;
  for (const [place, word] of words.entries()) {
    if (place > 0 && isJoint(tokenAt(tokens, at))) at += 1;
    if (tokenAt(tokens, at).text !== word) return -1;
    at += 1;
  }
  return at;
}

/** The longest phrase that begins with the token at `index`; null where none does. */
export function phraseAt<Meaning>(
  tokens: readonly Token[],
  index: number,
  phrases: Phrases<Meaning>,
): PhraseMatch<Meaning> | null {
  const known = phrases.get(tokenAt(tokens, index).text);
  if (known === undefined) return null;
  for (const { words, meaning } of known) {
    const end = endOf(tokens, index, words);
    if (end !== -1) return { end, meaning };
  }
  return null;
}
