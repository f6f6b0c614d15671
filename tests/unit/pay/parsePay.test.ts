import { describe, expect, it } from 'vitest';
import { parsePay } from '../../../src/pay/parsePay';
import type { PayReading } from '../../../src/pay/payText';
import { ASIAN_PAY_TEXTS } from '../../fixtures/payTextsAsian';
import { BOUND_PAY_TEXTS } from '../../fixtures/payTextsBounds';
import { DOUBTFUL_PAY_TEXTS } from '../../fixtures/payTextsDoubtful';
import { ENGLISH_PAY_TEXTS } from '../../fixtures/payTextsEnglish';
import { EUROPEAN_PAY_TEXTS } from '../../fixtures/payTextsEuropean';
import { REFUSED_PAY_TEXTS } from '../../fixtures/payTextsRefused';
import { UNUSUAL_PAY_TEXTS } from '../../fixtures/payTextsUnusual';

/** A reading in the notation of the fixtures. */
function noted(reading: PayReading): string {
  if (!reading.ok) return `!${reading.reason.code}`;
  const { min, max, currency, candidates, period, tax } = reading.pay;
  const figure =
    min === max ? `${min}` : min === null ? `<${max}` : max === null ? `${min}+` : `${min}-${max}`;
  const open = candidates.length === 0 ? '-' : `?${candidates[0]}`;
  return [figure, currency ?? open, period ?? '-', ...(tax === null ? [] : [tax])].join(' ');
}

const READ = {
  ...ENGLISH_PAY_TEXTS,
  ...EUROPEAN_PAY_TEXTS,
  ...ASIAN_PAY_TEXTS,
  ...BOUND_PAY_TEXTS,
  ...UNUSUAL_PAY_TEXTS,
};

const REFUSED = [...Object.entries(REFUSED_PAY_TEXTS), ...Object.entries(DOUBTFUL_PAY_TEXTS)];

describe('parsePay', () => {
  it.each(Object.entries(READ))(
    'reads “%s” as a person does: %s',
    (text, expected) => {
      expect(noted(parsePay(text))).toBe(expected);
    },
  );

  it.each(REFUSED.flatMap(([code, texts]) => texts.map((text) => [text, code])))(
    'refuses “%s”: %s',
    (text, code) => {
      expect(noted(parsePay(text))).toBe(`!${code}`);
    },
  );

  it('refuses a text too long to be a statement of pay', () => {
    expect(noted(parsePay(`£45,000 ${'and more words '.repeat(1000)}`))).toBe('!too-long');
  });
});
