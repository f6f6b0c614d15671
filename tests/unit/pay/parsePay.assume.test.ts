import { describe, expect, it } from 'vitest';
import type { PayAssumptions, PayText } from '../../../src/pay/payText';
import { currencyCodeOf } from '../../../src/pay/currency';
import { parsePay } from '../../../src/pay/parsePay';
import { CAD, EUR, GBP, USD } from '../given';

const SEK = currencyCodeOf('SEK');

function payIn(text: string, assume: PayAssumptions = {}): PayText {
  const reading = parsePay(text, assume);
  if (!reading.ok) throw new Error(`“${text}” was refused: ${reading.reason.code}`);
  return reading.pay;
}

const reasonFor = (text: string, assume: PayAssumptions = {}) => {
  const reading = parsePay(text, assume);
  return reading.ok ? null : reading.reason.code;
};

describe('an open decimal mark', () => {
  it.each(['1.234', '1,234', '45.000', '€45,000', '45.000 - 46.000 €', 'CHF 45,000'])(
    'is owned up to in “%s”, which reads as thousands',
    (text) => {
      const { min, openMark, decimalMark } = payIn(text);
      expect([Number.isInteger(min), openMark, decimalMark]).toEqual([true, true, null]);
    },
  );

  it.each([
    ['45.000,50', ','],
    ['45,000.50', '.'],
    ['45 000,5', ','],
    ["45'000.5", '.'],
    ['1.234.567', ','],
    ['12,34,567', '.'],
    ['0.750', '.'],
    ['1234.567', '.'],
    ['.50', '.'],
    ['85.9k', '.'],
    ['85000.5', '.'],
    ['84,000 - 99,601.85', '.'],
    ['45000', null],
    ['45 000', null],
    ["120'000", null],
    ['٥٠٬٠٠٠٫٥', null],
  ])('is settled by “%s” itself', (text, mark) => {
    const { openMark, decimalMark } = payIn(text);
    expect([openMark, decimalMark]).toEqual([false, mark]);
  });

  it('is read as the assumption says', () => {
    expect(payIn('45.000', { decimalMark: '.' })).toMatchObject({ min: 45, openMark: false });
    expect(payIn('1.234', { decimalMark: '.' })).toMatchObject({ min: 1.234, max: 1.234 });
    expect(payIn('45.000', { decimalMark: ',' })).toMatchObject({ min: 45_000, openMark: false });
    expect(payIn('45,000', { decimalMark: '.' })).toMatchObject({ min: 45_000, openMark: false });
    expect(payIn('45,000', { decimalMark: ',' })).toMatchObject({ min: 45 });
    expect(payIn('1.234,50 €', { decimalMark: ',' })).toMatchObject({ min: 1_234.5, decimalMark: ',' });
    expect(payIn('1.234 million', { decimalMark: '.' })).toMatchObject({ min: 1_234_000 });
    expect(payIn('$46.750 per hour', { decimalMark: '.' })).toMatchObject({ min: 46.75 });
    expect(payIn('KWD 1.250', { decimalMark: '.' })).toMatchObject({ min: 1.25 });
  });

  it.each([
    ['12.5', 12.5],
    ['12.25', 12.25],
    ['12.3456', 12.3456],
    ['12.12345678', 12.123_456_78],
    ['0.50', 0.5],
  ])('is a point in the plain figure “%s”, which is refused where commas are decimal marks', (text, value) => {
    const figure = { min: value, max: value, decimalMark: '.', openMark: false, extra: false };
    expect(payIn(text)).toMatchObject(figure);
    expect(payIn(text, { decimalMark: '.' })).toMatchObject(figure);
    expect(reasonFor(text, { decimalMark: ',' })).toBe('other-decimal-mark');
  });

  it('is none in a whole figure, whatever is assumed', () => {
    expect(payIn('45000', { decimalMark: ',' })).toMatchObject({ min: 45_000, decimalMark: null, extra: false });
  });

  it('is read in the light of the other figure of a range', () => {
    expect(payIn('45.000 - 50.25')).toMatchObject({ min: 45, max: 50.25, openMark: false });
    expect(payIn('45.000 - 46.000,50')).toMatchObject({ min: 45_000, max: 46_000.5 });
    expect(payIn('45.000 - 46 000')).toMatchObject({ min: 45_000, max: 46_000, openMark: true });
  });

  it('is not contradicted: a text with the other mark is refused', () => {
    expect(reasonFor('1.234,56', { decimalMark: '.' })).toBe('other-decimal-mark');
    expect(reasonFor('1,234.56', { decimalMark: ',' })).toBe('other-decimal-mark');
    expect(reasonFor('85000.50', { decimalMark: ',' })).toBe('other-decimal-mark');
    expect(reasonFor('1.234.567', { decimalMark: '.' })).toBe('other-decimal-mark');
    expect(reasonFor('45 000,50 €', { decimalMark: '.' })).toBe('other-decimal-mark');
  });

  it('leaves small units of pay per hour as thousands', () => {
    expect(payIn('Rp 25.000/jam')).toMatchObject({ min: 25_000, period: 'hour', openMark: true });
    expect(payIn('2.500 Ft/óra')).toMatchObject({ min: 2_500, period: 'hour' });
  });
});

describe('an open currency', () => {
  it('names its candidates, the most likely first, and the symbol to be asked about', () => {
    expect(payIn('$120,000')).toMatchObject({ currency: null, symbol: '$' });
    expect(payIn('$120,000').candidates.slice(0, 3)).toEqual(['USD', 'CAD', 'AUD']);
    expect(payIn('45 000 kr')).toMatchObject({ symbol: 'kr', candidates: ['SEK', 'NOK', 'DKK', 'ISK'] });
    expect(payIn('¥5,000,000')).toMatchObject({ symbol: '¥', candidates: ['JPY', 'CNY'] });
    expect(payIn('120,000 dollars').symbol).toBe('$');
    expect(payIn('Rs 3 lakh')).toMatchObject({ symbol: 'Rs', candidates: ['INR', 'PKR', 'NPR'] });
    expect(payIn('1 lakh')).toMatchObject({ symbol: 'lakh' });
  });

  it('is settled by the assumption, and still says that the text left it open', () => {
    const symbols = new Map([
      ['$', CAD],
      ['kr', SEK],
    ]);
    expect(payIn('$120,000', { symbols })).toMatchObject({ currency: CAD, symbol: '$' });
    expect(payIn('45 000 kr', { symbols }).currency).toBe(SEK);
    expect(payIn('£45k', { symbols }).currency).toBeNull();
    expect(payIn('US$120,000', { symbols })).toMatchObject({ currency: USD, candidates: [], symbol: null });
  });

  it('is narrowed by a code elsewhere in the text, not by a symbol of another currency', () => {
    expect(payIn('$120,000 a year (all figures in AUD)').currency).toBe('AUD');
    expect(payIn('120,000 a year, paid in EUR').currency).toBe(EUR);
    expect(payIn('$120,000 a year in our € office').symbol).toBe('$');
  });

  it.each([
    ['45k EUR/USD', ['EUR', 'USD'], 'EUR/USD'],
    ['EUR/USD 45k', ['USD', 'EUR'], 'USD/EUR'],
    ['45k EUR or USD', ['EUR', 'USD'], 'EUR/USD'],
    ['85000 USD/CAD', ['USD', 'CAD'], 'USD/CAD'],
    ['250 000 francs CFA', ['XOF', 'XAF'], 'CFA'],
  ])('has each currency that “%s” names as a candidate: %j', (text, candidates, symbol) => {
    expect(payIn(text)).toMatchObject({ currency: null, candidates, symbol });
    expect(payIn(text, { symbols: new Map([[symbol, EUR]]) }).currency).toBe(EUR);
  });

  it('gives way where it is more often a word', () => {
    expect(payIn('£50,000 ALL IN').symbol).toBe('£');
    expect(payIn('ALL £50,000').symbol).toBe('£');
    expect(payIn('PHP 50,000').currency).toBe('PHP');
    expect(payIn('50,000 for a PHP developer, salary').currency).toBeNull();
    expect(payIn('salary 50,000 php').currency).toBeNull();
    expect(payIn('lei: 5,000 a month').symbol).toBe('lei');
    expect(payIn('Romanian lei: 5,000 a month').symbol).toBe('lei');
    expect(payIn('5,000 a month in Moldovan lei').currency).toBeNull();
  });
});

describe('what a text leaves out', () => {
  it('is filled in by the assumptions', () => {
    const assume = { currency: GBP, period: 'year' } as const;
    expect(payIn('45000', assume)).toMatchObject({ currency: GBP, period: 'year', symbol: null });
    expect(payIn('45k', assume)).toMatchObject({ currency: GBP, period: 'year', candidates: [] });
    expect(payIn('€45 per hour', assume)).toMatchObject({ currency: EUR, period: 'hour' });
  });

  it('is null without them', () => {
    expect(payIn('45k')).toMatchObject({ currency: null, candidates: [], symbol: null, period: null });
  });
});

describe('what else a text says', () => {
  it.each([
    ['45k net', 'net'],
    ['45k brutto', 'gross'],
    ['45k gross or net', null],
    ['45k', null],
  ])('is its tax in “%s”', (text, tax) => {
    expect(payIn(text).tax).toBe(tax);
  });

  it('is noted as extra', () => {
    expect(payIn('£45k + bonus').extra).toBe(true);
    expect(payIn('£45k in London').extra).toBe(true);
    expect(payIn('£45k gross per annum').extra).toBe(false);
  });
});
