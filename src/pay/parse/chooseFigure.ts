import type { PayRefusalCode } from '../payText';
import type { Figure } from './figures';
import { hasRole } from './hasRole';
import { boundOf } from './bounds';
import { endOfPay, periodOf } from './periods';
import { isRival, isYear } from './rivals';
import { isFacet, isOtherMoney, isTotal } from './surroundings';
import { type Token, tokenAt } from './tokens';
import type { WordMeaning } from './words';

/** A figure with the tokens around it that are no other figure's. */
export interface Placed {
  readonly figure: Figure;
  readonly floor: number;
  readonly until: number;
}

function placed(tokens: readonly Token[], figures: readonly Figure[]): readonly Placed[] {
  return figures.map((figure, index) => {
    const previous = figures[index - 1];
    const floor = previous === undefined ? 0 : endOfPay(tokens, previous, figure.first);
    return { figure, floor, until: figures[index + 1]?.first ?? tokens.length };
  });
}

/** A currency or a magnitude of its own, or a pay period, shows that a number is pay. */
function isShownPay(tokens: readonly Token[], { figure, floor, until }: Placed): boolean {
  const { low, high } = figure;
  const amounts = high === null ? [low] : [low, high];
  if (amounts.some((amount) => amount.marks.length > 0 || amount.factor > 1)) return true;
  return periodOf(tokens, figure, floor, until) !== null;
}

const FARTHEST_MARK = 4;

/** Whether a currency is named a few words before or behind: "1,000 Bermudian dollars". */
function isMarkNear(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let distance = 1; distance <= FARTHEST_MARK; distance += 1) {
    const token = tokenAt(tokens, from + distance * step);
    if (token.kind === 'sign' || token.kind === 'end') return false;
    if (token.kind === 'mark' && !token.mark.weak) return true;
  }
  return false;
}

const isOfBoundAlone = ({ period, roles }: WordMeaning) =>
  period === null && roles.size === 1 && roles.has('bound');

/** Among words that say nothing about pay, a bare number is pay only when the text speaks of pay. */
function isBelievable(tokens: readonly Token[], figure: Figure): boolean {
  const { low, high } = figure;
  const isTaxed = tokens.some((token) => hasRole(token, 'net') || hasRole(token, 'gross'));
  if (isYear(tokens, figure) && !isTaxed) return false;
  const isBound = boundOf(tokens, figure) !== null;
  // No figure here has a magnitude: words for one mean something else. So do those of bounds, without any.
  const isKnown = ({ kind, meaning }: Token) =>
    kind !== 'word' || (meaning?.factor === 1 && (isBound || !isOfBoundAlone(meaning)));
  if (tokens.every((token) => isKnown(token))) return true;
  if (isMarkNear(tokens, low.first, -1) || isMarkNear(tokens, (high ?? low).last, 1)) return true;
  return (high ?? low).written.value >= 1000 && tokens.some((token) => hasRole(token, 'pay'));
}

/** Whether a stroke or "or" joins the figure to the one before it: "$150,000/$200,000 OTE". */
function isAlternative(tokens: readonly Token[], { figure, floor }: Placed): boolean {
  const { text } = tokenAt(tokens, floor);
  return floor > 0 && floor === figure.first - 1 && (text === '/' || text === 'or');
}

/** The one figure of a text that is its pay, or why there is none. */
export function chooseFigure(
  tokens: readonly Token[],
  figures: readonly Figure[],
): Placed | PayRefusalCode {
  if (figures.length === 0) return 'no-figure';
  // Whatever an unclear number means, another number of the text is not the pay instead.
  if (figures.some(({ refused }) => refused === 'unclear-number')) return 'unclear-number';
  const sound = placed(tokens, figures).filter(({ figure }) => figure.refused === null);
  const pay = sound.filter(({ figure }) => !isOtherMoney(tokens, figure));
  if (pay.length === 0 || pay.some(({ figure }) => isFacet(tokens, figure))) return 'not-pay';
  const shown = pay.filter((each) => isShownPay(tokens, each));
  const likely = shown.length === 0 ? pay : shown;
  const parts = likely.filter((each) => isAlternative(tokens, each) || !isTotal(tokens, each.figure));
  const [chosen, second] = parts.length === 0 ? likely : parts;
  if (chosen === undefined || second !== undefined) return 'several-figures';
  const bare = pay.filter((each) => !likely.includes(each));
  if (bare.some(({ figure }) => isRival(tokens, figure, chosen.figure))) return 'several-figures';
  return shown.length > 0 || isBelievable(tokens, chosen.figure) ? chosen : 'unsure';
}
