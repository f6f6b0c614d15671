import { describe, expect, it } from 'vitest';
import { codeMark, longestWordMark, signAt, wordMark } from '../../../../src/pay/parse/currencyMarks';

describe('the mark of a code', () => {
  it('is strong for most, and weak where the code is a word too', () => {
    expect(codeMark('EUR')).toEqual({ candidates: ['EUR'], symbol: 'EUR', weak: false });
    expect(codeMark('ALL')).toEqual({ candidates: ['ALL'], symbol: 'ALL', weak: true });
  });

  it('has no currency for money without a rate', () => {
    expect(codeMark('BGN')).toEqual({ candidates: [], symbol: 'BGN', weak: true });
  });

  it.each(['', 'eur', 'EURO', 'ZZZ', '__proto__'])('is there for no other text: “%s”', (text) => {
    expect(codeMark(text)).toBeUndefined();
  });
});

describe('the mark of letters', () => {
  it('counts as written where capitals matter, else in any', () => {
    expect(wordMark('euro', 'Euro')?.candidates).toEqual(['EUR']);
    expect(wordMark('kr', 'kr')).toMatchObject({ symbol: 'kr', weak: false });
    expect(wordMark('r', 'R')).toMatchObject({ candidates: ['ZAR'], weak: true });
    expect(wordMark('r', 'r')).toBeUndefined();
  });

  it('is that of Intl where no other is known, weak if it is short', () => {
    expect(wordMark('ar', 'Ar')).toEqual({ candidates: ['MGA'], symbol: 'Ar', weak: true });
    expect(wordMark('ar', 'ar')).toBeUndefined();
  });

  it('is as long as the longest with its first letter', () => {
    expect(longestWordMark('€')).toBe(0);
    expect(longestWordMark('')).toBe(0);
    expect(longestWordMark('e')).toBeGreaterThanOrEqual('euro'.length);
  });
});

describe('the mark of signs', () => {
  it.each([
    ['€', 1, 'EUR'],
    ['€45', 1, 'EUR'],
    ['us$', 3, 'USD'],
    ['us$ 45', 3, 'USD'],
    ['c$5', 2, 'CAD'],
    ['a$', 2, 'AUD'],
    ['nz$', 3, 'NZD'],
    ['r$ 5', 2, 'BRL'],
    ['₹5', 1, 'INR'],
    ['zł', null, null],
    ['', null, null],
  ])('at the start of “%s” ends at %s', (text, end, currency) => {
    const found = signAt(text, 0);
    expect(found && [found.end, found.mark.candidates[0]]).toEqual(end === null ? null : [end, currency]);
  });

  it('is looked for where it is asked for', () => {
    expect(signAt('45 €', 3)?.end).toBe(4);
    expect(signAt('45 €', 0)).toBeNull();
    expect(signAt('45 €', 4)).toBeNull();
  });

  it('does not end within a word', () => {
    expect(signAt('rs. 5', 0)?.end).toBe(3);
    expect(signAt('r$x', 0)?.end).toBe(2);
  });
});
