import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../src/pay/currency';
import { currencyCodeOf, INTERNATIONAL_DOLLAR } from '../../../src/pay/currency';
import {
  formatAxisPay,
  formatPay,
  formatPayDifference,
  formatPublishedPay,
  formatRate,
  formatShortPay,
} from '../../../src/pay/formatPay';
import { payOf } from '../../../src/pay/pay';
import { CAD, EUR, GBP, JPY, USD } from '../given';

const CHF = currencyCodeOf('CHF');
const perYear = (value: number, currency: CurrencyCode) => payOf(value, currency, 'year');
const perHour = (value: number, currency: CurrencyCode) => payOf(value, currency, 'hour');

describe('formatPay', () => {
  it.each([
    [96_693.18, USD, 'US$96,693'],
    [137_192, CAD, 'C$137,192'],
    [93_477, EUR, '€93,477'],
    [85_904.5, GBP, '£85,905'],
    [1_234.5, CHF, 'CHF\u00a01,235'],
    [0, USD, 'US$0'],
    [999_999.9, USD, 'US$1,000,000'],
  ])('writes %d a year with no digit after the decimal mark', (value, currency, text) => {
    expect(formatPay(perYear(value, currency))).toBe(text);
  });

  it('writes pay per month, week and day without digits too', () => {
    expect(formatPay(payOf(8_057.77, USD, 'month'))).toBe('US$8,058');
    expect(formatPay(payOf(1_859.48, USD, 'week'))).toBe('US$1,859');
    expect(formatPay(payOf(371.9, USD, 'day'))).toBe('US$372');
  });

  it('writes pay per hour with the digits of its currency', () => {
    expect(formatPay(perHour(46.487, USD))).toBe('US$46.49');
    expect(formatPay(perHour(46, USD))).toBe('US$46.00');
    expect(formatPay(perHour(7_320.6, JPY))).toBe('¥7,321');
  });

  it('writes a minus before the symbol, and none where rounding leaves nothing', () => {
    expect(formatPay(perYear(-5, USD))).toBe('−US$5');
    expect(formatPay(perYear(-48_343.4, EUR))).toBe('−€48,343');
    expect(formatPay(perYear(-0.4, USD))).toBe('US$0');
    expect(formatPay(perHour(-0.004, USD))).toBe('US$0.00');
    expect(formatPay(perHour(-0.006, USD))).toBe('−US$0.01');
  });
});

describe('formatPublishedPay', () => {
  it.each([
    [137_192, CAD, 'C$137,192'],
    [46.5, USD, 'US$46.50'],
    [46.25, USD, 'US$46.25'],
    [46, USD, 'US$46'],
    [1_250_000, JPY, '¥1,250,000'],
    [0.1, EUR, '€0.10'],
  ])('writes %d with the digits that were published', (value, currency, text) => {
    expect(formatPublishedPay(perYear(value, currency))).toBe(text);
    expect(formatPublishedPay(perHour(value, currency))).toBe(text);
  });
});

describe('the formats of a currency', () => {
  it('are kept apart: published pay does not decide how comparable pay is written', () => {
    const AUD = currencyCodeOf('AUD');
    expect(formatPublishedPay(perYear(5, AUD))).toBe('A$5');
    expect(formatPay(perYear(5.5, AUD))).toBe('A$6');
    expect(formatPublishedPay(perYear(5.5, AUD))).toBe('A$5.50');
  });
});

describe('formatPayDifference', () => {
  it.each([
    [37_384.6, '+US$37,385'],
    [-48_343.2, '−US$48,343'],
    [0, '±US$0'],
    [0.4, '±US$0'],
    [-0.4, '±US$0'],
    [1, '+US$1'],
  ])('writes a difference of %d with its sign', (value, text) => {
    expect(formatPayDifference(perYear(value, USD))).toBe(text);
  });

  it('writes a difference per hour with the digits of its currency', () => {
    expect(formatPayDifference(perHour(-0.4, USD))).toBe('−US$0.40');
    expect(formatPayDifference(perHour(0.004, USD))).toBe('±US$0.00');
  });
});

describe('formatAxisPay', () => {
  it.each([
    [0, '0'],
    [46, '46'],
    [950, '950'],
    [1_500, '1.5k'],
    [150_000, '150k'],
    [1_200_000, '1.2M'],
    [1_250_000, '1.25M'],
  ])('writes %d as %s', (value, text) => {
    expect(formatAxisPay(value)).toBe(text);
  });
});

describe('formatRate', () => {
  it.each([
    [0.704_801_9, '0.705'],
    [1.136_072, '1.14'],
    [0.006_350_12, '0.00635'],
    [1, '1.00'],
    [153, '153'],
    [999.5, '1,000'],
    [1_000, '1,000'],
    [1_234.5, '1,234.5'],
    [89_500, '89,500'],
    [1e9, '1,000,000,000'],
    [1e-9, '0.00000000100'],
  ])('writes %d as %s', (rate, text) => {
    expect(formatRate(rate)).toBe(text);
  });
});

describe('formatShortPay', () => {
  it.each([
    [999_999_999, 'IDR\u00a0999,999,999'],
    [1e9, 'IDR\u00a01.000B'],
    [3_286_559_326, 'IDR\u00a03.287B'],
    [-1_234_567_890_123, '−IDR\u00a01.235T'],
  ])('writes %d as %s', (amount, text) => {
    expect(formatShortPay(payOf(amount, currencyCodeOf('IDR'), 'year'))).toBe(text);
  });

  it('writes international dollars as dollars are, under their own sign', () => {
    expect(formatShortPay(payOf(-2e9, INTERNATIONAL_DOLLAR, 'year'))).toBe('−Int$2.000B');
    expect(formatPay(payOf(96_693.2, INTERNATIONAL_DOLLAR, 'year'))).toBe('Int$96,693');
  });
});
