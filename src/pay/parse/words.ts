import type { PayPeriod } from '../payPeriod';
import { BOUNDS_BEFORE, BOUNDS_BEHIND } from './boundWords';
import { MAGNITUDES } from './magnitudeWords';
import { PERIOD_WORDS } from './periodWords';
import { ROLE_WORDS, type Role } from './roleWords';

/**
 * How a word names a pay period. An adverb ("hourly") does so anywhere, a noun ("hour") after
 * "per" and the like, a unit ("h") there or right behind the figure. A plural ("hours") counts.
 */
export type PeriodForm = 'adverb' | 'noun' | 'unit' | 'plural';

/** What a word may mean beside a figure; one word may mean several things. */
export interface WordMeaning {
  readonly period: PayPeriod | null;
  readonly form: PeriodForm | null;
  /** What the figure before it is multiplied with; 1 for a word that is no magnitude. */
  readonly factor: number;
  readonly roles: ReadonlySet<Role>;
}

const MEANINGS = new Map<string, WordMeaning>();

const NOTHING: WordMeaning = { period: null, form: null, factor: 1, roles: new Set() };

function add(words: string, meaning: (known: WordMeaning) => WordMeaning): void {
  for (const word of words.split(' ')) MEANINGS.set(word, meaning(MEANINGS.get(word) ?? NOTHING));
}

for (const [period, form, words] of PERIOD_WORDS) add(words, (known) => ({ ...known, period, form }));
for (const [factor, words] of MAGNITUDES) add(words, (known) => ({ ...known, factor }));
const addRole = (role: Role, words: string) => {
  add(words, (known) => ({ ...known, roles: new Set([...known.roles, role]) }));
};
for (const [role, words] of ROLE_WORDS) addRole(role, words);
for (const [, phrases] of [...BOUNDS_BEFORE, ...BOUNDS_BEHIND]) {
  addRole('bound', [...phrases.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => word).join(' '));
}

/** The meaning of a word in lower case; undefined for a word that says nothing about pay. */
export function meaningOf(word: string): WordMeaning | undefined {
  return MEANINGS.get(word);
}

/** The length of the longest word by its first character, so that no more than that is tried. */
const LONGEST = new Map<string, number>();
for (const word of MEANINGS.keys()) {
  const first = word.charAt(0);
  LONGEST.set(first, Math.max(word.length, LONGEST.get(first) ?? 0));
}

/**
 * The longest known word that begins at `at` in a script without spaces between its words, as its
 * length; 0 where none does.
 */
export function unspacedWordAt(lower: string, at: number): number {
  for (let length = LONGEST.get(lower.charAt(at)) ?? 0; length > 0; length -= 1) {
    if (MEANINGS.has(lower.slice(at, at + length))) return length;
  }
  return 0;
}
