import { describe, expect, it } from 'vitest';
import { parseCell } from '../../../../src/import/cells/parseCell';

function seen(text: string) {
  const { reading, mention } = parseCell(text);
  return { figure: reading.ok ? (reading.pay.min ?? reading.pay.max) : reading.reason.code, mention };
}

describe('a cell in a currency without an exchange rate', () => {
  it.each([
    ['500 BTC', 'BTC'],
    ['BTC 500', 'BTC'],
    ['NET 500 BTC', 'BTC'],
    ['500 USDT', 'USDT'],
    ['500 VEF', 'VEF'],
  ])('“%s” is a figure in %s, which no other currency settles', (text, code) => {
    expect(seen(text)).toEqual({ figure: 500, mention: { text: code, currency: null, candidates: [], isWithoutRate: true } });
  });

  it.each(['500 BTC Ft', 'BTC 500 R', 'BTC 500 ALL', '500 VEF BTC', 'AAA BTC 500'])('“%s” is refused, since it may be in another as well', (text) => {
    expect(seen(text)).toEqual({ figure: 'unknown-currency', mention: null });
  });

  it('is in the currency that is named beside it', () => {
    expect(seen('BTC or EUR 500')).toEqual({ figure: 500, mention: { text: 'EUR', currency: 'EUR', candidates: [] } });
  });
});

describe('a sign that was lost to another encoding', () => {
  const LOST = { text: '?', currency: null, candidates: [] };

  it.each([['?45000', 45_000], ['? 45000', 45_000], ['Gross ?45000', 45_000], ['\uFFFD45000', 45_000], ['45000 \uFFFD', 45_000]])('is seen in “%s”', (text, figure) => {
    expect(seen(text)).toEqual({ figure, mention: LOST });
  });

  it.each(['45000?', '45000 ?', '€45000', '45000 per year'])('is none in “%s”', (text) => {
    expect(seen(text).mention?.text ?? null).not.toBe('?');
  });
});

describe('a cell that is no pay', () => {
  it('names no currency', () => {
    expect(seen('two in EUR')).toMatchObject({ mention: null });
    expect(seen('')).toEqual({ figure: 'empty', mention: null });
  });
});
