import type { PayReading, PayRefusalCode } from '../payText';

const MESSAGES: Readonly<Record<PayRefusalCode, string>> = {
  empty: 'The text is empty.',
  'too-long': 'The text is too long to be a statement of pay.',
  'no-figure': 'The text names no figure.',
  'not-pay': 'The number in the text is something other than pay, such as a date, a count or a bonus.',
  'several-figures': 'The text names several figures, and nothing says which one is the pay.',
  'several-currencies': 'The text names several currencies for its figures.',
  'unknown-currency': 'The text names a currency that has no exchange rate here.',
  'unknown-period': 'The pay is for a period other than a year, month, week, day or hour.',
  'unclear-number': 'The marks between the digits fit no way of writing numbers.',
  'other-decimal-mark': 'The number is written with the other decimal mark than the one chosen.',
  'too-large': 'The number is larger than any pay.',
  negative: 'The figure is negative.',
  unsure: 'The text could be read in more than one way.',
};

const REFUSALS = new Map<PayRefusalCode, PayReading>();

/** The refusal for a reason, with a sentence that says what was wrong. */
export function refuse(code: PayRefusalCode): PayReading {
  const known = REFUSALS.get(code);
  if (known !== undefined) return known;
  const refusal: PayReading = { ok: false, reason: { code, message: MESSAGES[code] } };
  REFUSALS.set(code, refusal);
  return refusal;
}
