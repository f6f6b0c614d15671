import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePay } from '../../../src/pay/parsePay';
import { PAY_PERIODS } from '../../../src/pay/payPeriod';
import { readCurrency } from '../../../src/pay/readCurrency';
import { readPayPeriod } from '../../../src/pay/readPayPeriod';

/** Pieces that pay texts are made of, in any order. */
const PIECES = [
  '$ £ € kr CHF USD R K k m lakh 万 円 만 원 45 45.000 1,5 0 00 1e9 - – ~ / + ( ) , . ; : % per hour a an to',
  "between and bonus OTE p.a. 月給 xyz ' from up or more Band May 5 401 t 12",
].flatMap((pieces) => pieces.split(' '));

const anyPieces = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 300 }), anyPieces);

describe('parsePay on any text', () => {
  it('never throws, and gives finite figures in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = parsePay(text);
        if (!reading.ok) return;
        const { min, max, currency, candidates, symbol } = reading.pay;
        const [low, high] = [min ?? 0, max ?? Infinity];
        expect([min ?? max, low >= 0 && low <= high]).toEqual([expect.any(Number), true]);
        expect([min, max].filter((figure) => figure !== null && !Number.isFinite(figure))).toEqual([]);
        expect(symbol === null).toBe(candidates.length === 0);
        expect(currency === null || candidates.length === 0).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes the names of inherited properties for words', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(parsePay(name).ok).toBe(false);
      expect(parsePay(`5 ${name}`).ok).toBe(false);
      expect(readCurrency(name)).toBeNull();
      expect(readPayPeriod(name)).toBeNull();
    }
  });

  it('refuses texts far longer than any statement of pay without reading them', () => {
    expect(parsePay('9'.repeat(1e6))).toMatchObject({ reason: { code: 'too-long' } });
    expect(parsePay('$'.repeat(1e6))).toMatchObject({ reason: { code: 'too-long' } });
  });

  it('reads cells of currencies and periods without throwing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readCurrency(text);
        const count = read === null ? 0 : 'currency' in read ? 1 : read.candidates.length;
        const isOpen = read !== null && 'candidates' in read;
        expect(isOpen ? count > 1 : count <= 1).toBe(true);
        expect([null, ...PAY_PERIODS]).toContain(readPayPeriod(text));
      }),
      { numRuns: 2000 },
    );
  });
});
