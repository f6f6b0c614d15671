import type { ColumnProfile } from './columnProfile';
import { headerText } from './headerText';

/** Two columns that hold the low and the high end of pay. */
export interface PayPair {
  readonly low: number;
  readonly high: number;
  readonly lowName: string;
  /** The share of rows that have either end. */
  readonly filled: number;
}

const LOW =
  /\b(?:min|minimum|low|lower|lowest|from|von|ab|de|desde|start|starting|floor|bottom|mini|da|od|fra|fran|minimo|minimal)\b/u;
const HIGH =
  /\b(?:max|maximum|high|higher|highest|upper|to|bis|a|hasta|end|ending|ceiling|top|maxi|do|til|till|maximo|maximal)\b/u;
const FEWEST = 0.5;

/**
 * The pair of columns whose headers differ in "min" and "max" alone, or "from" and "to" and so on,
 * and whose cells are figures; null where there is none. Of several that which is filled most,
 * a pair without a currency in its header before one with it, since that may be a conversion.
 */
export function findPayPair(columns: readonly ColumnProfile[]): PayPair | null {
  const figures = columns.filter(({ pay, words }) => pay >= FEWEST && !words.besidePay && !words.currency);
  // Without a word of pay, what a header says of currency or period does only where no other speaks of pay.
  const byHints = !figures.some(({ words }) => words.pay === 2);
  const pairs = figures.flatMap((low) => {
    const rest = remainder(low, LOW);
    if (rest === null) return [];
    return figures
      .filter((high) => high !== low && remainder(high, HIGH) === rest && isPayPair(low, high, rest, byHints))
      .map((high) => ({ low, high }));
  });
  const worth = ({ low, high }: { low: ColumnProfile; high: ColumnProfile }): number =>
    Math.max(low.filled, high.filled) - (low.hints.currency === null ? 0 : 1);
  const best = pairs.toSorted((a, b) => worth(b) - worth(a))[0];
  if (best === undefined) return null;
  const { low, high } = best;
  return { low: low.index, high: high.index, lowName: low.name, filled: Math.max(low.filled, high.filled) };
}

/** The header without its mark of one end; null where it has none. */
function remainder({ name }: ColumnProfile, mark: RegExp): string | null {
  const { whole } = headerText(name);
  return mark.test(whole) ? whole.replace(mark, '').replace(/\s+/gu, ' ').trim() : null;
}

/**
 * "Min" and "Max" alone are pay only if they look like it; beside them a currency says it is pay, or a
 * period other than the day, whose lowest and highest may be anything.
 */
function isPayPair(low: ColumnProfile, high: ColumnProfile, rest: string, byHints: boolean): boolean {
  if (low.words.pay > 0 && high.words.pay > 0) return true;
  const { hints, words } = low;
  const saysPay = hints.currency !== null || (hints.period !== null && hints.period !== 'day');
  if (byHints && saysPay && !words.numbering && high.middle >= low.middle) return true;
  const isBare = rest === '' || /^(?:range|offer)$/u.test(rest);
  return isBare && (low.payWithUnit > 0.5 || low.middle >= 1000) && high.middle >= low.middle;
}
