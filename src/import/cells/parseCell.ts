import { parsePay } from '../../pay/parsePay';
import type { PayAssumptions, PayReading, PayText } from '../../pay/payText';
import { type CurrencyMention, settledMention } from './currencyMention';

/** What a cell of pay says, and the currency that it names. */
export interface CellReading {
  readonly reading: PayReading;
  /** Null where it names none, and where it is no pay. */
  readonly mention: CurrencyMention | null;
}

/** A word in capitals that may be the code of a currency: "BTC", "USDT". */
const CODE = /(?<!\p{L})\p{Lu}{3,5}(?!\p{L})/gu;
/** A sign in front of a figure that a change of encoding has turned into "?": some currency, but which? */
const LOST_SIGN = /(?:^|\s)\?\s?\p{Nd}|\uFFFD/u;

/**
 * Reads a cell of pay. A currency that has no exchange rate is no reason to refuse it: the figure is
 * read, and what the code stands for is left to the reader.
 */
export function parseCell(text: string, assume: PayAssumptions = {}): CellReading {
  const reading = parsePay(text, assume);
  if (reading.ok) return { reading, mention: mentionOf(reading.pay, text) };
  if (reading.reason.code !== 'unknown-currency') return { reading, mention: null };
  for (const [code] of text.matchAll(CODE)) {
    const rest = parsePay(text.replace(code, ' '), assume);
    // Beside another sign or code it is no longer plain which of the two is meant.
    if (!rest.ok || rest.pay.currency !== null || rest.pay.symbol !== null) continue;
    return { reading: rest, mention: { text: code, currency: null, candidates: [], isWithoutRate: true } };
  }
  return { reading, mention: null };
}

function mentionOf(pay: PayText, text: string): CurrencyMention | null {
  if (pay.currency !== null) return settledMention(pay.currency);
  if (pay.symbol !== null) return { text: pay.symbol, currency: null, candidates: pay.candidates };
  return LOST_SIGN.test(text) ? { text: '?', currency: null, candidates: [] } : null;
}
