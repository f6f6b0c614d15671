import { cleanText } from './parse/cleanText';
import { type Token, tokensOf } from './parse/tokens';
import type { PayPeriod } from './payPeriod';

const LONGEST_CELL = 200;

/** Before a period they make it another one: "bi-weekly". */
const MULTIPLES = new Set(['bi', 'semi', 'tri', 'half', 'twice', 'every', 'two']);

/** Words that name a period only where no other word does: "a" is a year in French and Spanish. */
function isDoubtful({ meaning }: Token): boolean {
  return meaning?.form === 'unit' || meaning?.roles.has('connector') === true;
}

function periodsOf(tokens: readonly Token[]): ReadonlySet<PayPeriod> {
  const periods = tokens.map(({ meaning }) => meaning?.period ?? null);
  return new Set(periods.filter((period) => period !== null));
}

/**
 * Reads a cell of a pay period column ("Yearly", "per hour", "Monat", "month(s)"); null where it
 * names none of the five or several, and where it holds a number.
 */
export function readPayPeriod(text: string): PayPeriod | null {
  if (text.length > LONGEST_CELL) return null;
  const tokens = tokensOf(cleanText(text));
  const isOther = tokens.some(
    ({ kind, text: word, meaning }) =>
      kind === 'number' || MULTIPLES.has(word) || meaning?.roles.has('otherPeriod') === true,
  );
  if (isOther) return null;
  const clear = periodsOf(tokens.filter((token) => !isDoubtful(token)));
  const periods = clear.size > 0 ? clear : periodsOf(tokens);
  const [period = null] = periods;
  return periods.size === 1 ? period : null;
}
