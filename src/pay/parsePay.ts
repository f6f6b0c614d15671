import { readPayText } from './parse/readPayText';
import type { PayAssumptions, PayReading } from './payText';

/** Plain digits with or without decimals; three of them would leave the mark open. */
const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.(?:\d{1,2}|\d{4,8}))?$/;

/**
 * Reads pay as people write it: one figure or a range, in any currency and number style.
 * Texts that are no pay, or that could mean two things, are refused with a reason; never throws.
 */
export function parsePay(text: string, assume: PayAssumptions = {}): PayReading {
  if (!PLAIN.test(text)) return readPayText(text, assume);
  const hasPoint = text.includes('.');
  if (hasPoint && assume.decimalMark === ',') return readPayText(text, assume);
  const value = Number(text);
  return {
    ok: true,
    pay: {
      min: value,
      max: value,
      currency: assume.currency ?? null,
      candidates: [],
      symbol: null,
      period: assume.period ?? null,
      decimalMark: hasPoint ? '.' : null,
      openMark: false,
      tax: null,
      extra: false,
    },
  };
}
