import { hasRole } from './hasRole';
import { isGlued, type Token, tokenAt } from './tokens';

const namesPeriod = ({ meaning }: Token) => meaning !== null && meaning.period !== null;

/** Words after which anything but one of the five periods is another: "per head", "every 2 weeks". */
const EACH = new Set(['per', 'every', 'each', 'cada', 'ogni', 'alle', 'jede', 'jeden', 'каждые']);

/** Signs and words that a unit that nobody knows here is as likely to follow: "€/PT", "pro Stück". */
const BEFORE_UNIT = new Set(['/', 'pro', 'par', 'por', 'za', 'pr', 'je', 'за', '每']);

/** Words for a few, which make another period of one, and for a half. */
const SEVERAL = new Set([
  ...'two three four six eight half bi semi tri twice thrice zwei drei vier halber halben halbe deux trois demi'.split(' '),
  ...'dos tres medio media due tre mezza mezzo twee två dwa pół půl fél yarım два две три'.split(' '),
]);

/** Words before a length of time that the pay is for: "$1,000 for two weeks". */
const FOR = new Set(['for', 'für', 'pour', 'para', 'voor', 'za', 'за', 'i']);

const isSeveral = (token: Token) => token.kind === 'number' || SEVERAL.has(token.text);

/** "for two weeks" and "for two people", not "for 40 hours a week". */
function isForSeveral(tokens: readonly Token[], at: number): boolean {
  if (!FOR.has(tokenAt(tokens, at).text) || !isSeveral(tokenAt(tokens, at + 1))) return false;
  const unit = tokenAt(tokens, at + 2);
  if (!namesPeriod(unit)) return hasRole(unit, 'counted');
  const next = tokenAt(tokens, at + 3);
  return !hasRole(next, 'connector') && next.text !== '/' && !namesPeriod(next);
}

/** "m²", where the letter alone would be a month. */
function isRaised(tokens: readonly Token[], at: number): boolean {
  const power = tokenAt(tokens, at + 1);
  return isGlued(tokenAt(tokens, at), power) && (power.kind === 'number' || '²³'.includes(power.text));
}

/** Whether the figure before the token at `behind` is for something that is none of the five periods. */
export function isPerAnother(tokens: readonly Token[], behind: number): boolean {
  const first = tokenAt(tokens, behind);
  const skipped = tokenAt(tokens, behind + 1);
  const at = skipped.text === '.' || skipped.text === '-' ? behind + 2 : behind + 1;
  const next = tokenAt(tokens, at);
  if (SEVERAL.has(first.text)) return namesPeriod(next);
  // "p/4 weken".
  if (first.text === 'p' && skipped.text === '/') return tokenAt(tokens, behind + 2).kind === 'number';
  const isEach = EACH.has(first.text);
  if (isForSeveral(tokens, behind)) return true;
  if (!isEach && !BEFORE_UNIT.has(first.text)) return false;
  if (isSeveral(next)) return true;
  if (next.kind !== 'word' || hasRole(next, 'connector')) return false;
  if (namesPeriod(next)) return isRaised(tokens, at);
  return isEach || next.meaning === null || hasRole(next, 'counted') || hasRole(next, 'label');
}

/** "bi-weekly", "twice a month", "four weekly": the word at `index` names the period. */
export function isMultiple(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (tokenAt(tokens, at).text === '-' || hasRole(tokenAt(tokens, at), 'connector')) at -= 1;
  return SEVERAL.has(tokenAt(tokens, at).text);
}

/** What follows an adjective of time when it is not about pay: "annual leave". */
const NOT_PAY = new Set('leave holiday holidays review reviews increase increments payments instalments installments'.split(' '));

/** Words before an adverb of time that says how pay is paid out. */
const PAID = new Set(['paid', 'payable', 'out', 'ausgezahlt', 'auszahlung', 'pagado', 'payé', 'payée']);

/** Whether the adverb at `index` says what pay is for, and not how it is paid out or what else comes in that time. */
export function isAboutPay(tokens: readonly Token[], index: number): boolean {
  const next = tokenAt(tokens, index + 1);
  const before = tokenAt(tokens, index - 1);
  // "weekly pay" between commas is a benefit.
  const isBenefit = next.text === 'pay' && (before.text === ',' || tokenAt(tokens, index + 2).text === ',');
  return !isBenefit && !hasRole(next, 'otherMoney') && !NOT_PAY.has(next.text) && !PAID.has(before.text);
}
