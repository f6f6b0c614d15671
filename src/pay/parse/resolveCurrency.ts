import type { CurrencyCode } from '../currency';
import type { PayAssumptions, PayRefusalCode, TextCurrency } from '../payText';
import type { CurrencyMark } from './currencyMarks';

const NONE: TextCurrency = { currency: null, candidates: [], symbol: null };

/**
 * The one currency that all marks can mean. A weak mark gives way to the others. Undefined where
 * the marks contradict each other.
 */
export function agreedMark(marks: readonly CurrencyMark[]): CurrencyMark | null | undefined {
  const [first, ...others] = marks;
  if (first === undefined) return null;
  let agreed: CurrencyMark = first;
  for (const mark of others) {
    const shared: CurrencyCode[] = agreed.candidates.filter((code) => mark.candidates.includes(code));
    if (shared.length > 0) {
      const isNarrower: boolean = shared.length < agreed.candidates.length;
      const symbol: string = isNarrower && !mark.weak ? mark.symbol : agreed.symbol;
      agreed = { candidates: shared, symbol, weak: agreed.weak && mark.weak };
    } else if (agreed.weak && !mark.weak) agreed = mark;
    else if (!mark.weak) return undefined;
  }
  return agreed;
}

/** The currency that the marks of a text settle or leave open; or why there is none. */
export function currencyOf(
  marks: readonly CurrencyMark[],
  assume: PayAssumptions,
): TextCurrency | PayRefusalCode {
  const mark = agreedMark(marks);
  if (mark === undefined) return 'several-currencies';
  if (mark === null) return assume.currency === undefined ? NONE : { ...NONE, currency: assume.currency };
  const { candidates, symbol } = mark;
  const [first] = candidates;
  if (first === undefined) return 'unknown-currency';
  if (candidates.length === 1) return { ...NONE, currency: first };
  return { currency: assume.symbols?.get(symbol) ?? null, candidates, symbol };
}
