import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/pay/parse/cleanText';

describe('a clean text', () => {
  it('is the same in lower case, character for character', () => {
    expect(cleanText('CHF 45.000 Brutto')).toEqual({ cased: 'CHF 45.000 Brutto', lower: 'chf 45.000 brutto' });
    expect(cleanText('\u0130')).toEqual({ cased: 'I', lower: 'i' });
  });

  it.each([
    ['٤٥۶०৫੫૬୭௮౯೦൧๒໓༤၅៦', '45605567890123456'],
    ['４５，０００', '45,000'],
    ['ＡＺａｚ！～', 'AZaz!~'],
    ['／：＝', '/:='],
  ])('has the digits and letters of ASCII for those of other scripts: %s', (text, expected) => {
    expect(cleanText(text).cased).toBe(expected);
  });

  it.each(['\t', '\u00a0', '\u1680', '\u2000', '\u2009', '\u200a', '\u202f', '\u205f', '\u3000'])('has one kind of space: %j', (space) => {
    expect(cleanText(`45${space}000`).cased).toBe('45 000');
  });

  it.each(['\u00ad', '\u061c', '\u200b', '\u200e', '\u202e', '\u2060', '\u2066', '\u2069', '\ufeff'])('has nothing without width: %j', (mark) => {
    expect(cleanText(`45${mark}000`).cased).toBe('45000');
  });

  it.each(['\u2010', '\u2013', '\u2014', '\u2212', '\ufe63'])('has one kind of dash: %j', (dash) => {
    expect(cleanText(`1${dash}2`).cased).toBe('1-2');
  });

  it.each(['\u02bc', '\u00b4', '`', '\u2018', '\u2019', '\u2032'])('has one kind of apostrophe: %j', (apostrophe) => {
    expect(cleanText(`45${apostrophe}000`).cased).toBe("45'000");
  });

  it.each([
    ['30〜40', '30~40'],
    ['٤٥،٠٠٠', '45,000'],
    ['交通費、賞与', '交通費,賞与'],
    ['月給。', '月給.'],
    ['one\ntwo\rthree\u2028four\u2029five', 'one;two;three;four;five'],
    ['￡5￥6￦7', '£5¥6₩7'],
  ])('has the marks of ASCII for those that mean the same: %j', (text, expected) => {
    expect(cleanText(text).cased).toBe(expected);
  });

  it('has letters with their accents in one', () => {
    expect(cleanText('ja\u0308hrlich').cased).toBe('jährlich');
  });

  it('is the text itself where nothing has to be replaced', () => {
    expect(cleanText('€ 45 000 – no, 45k').cased).toBe('€ 45 000 - no, 45k');
    expect(cleanText('').cased).toBe('');
    expect(cleanText('[u]\\').cased).toBe('[u]\\');
  });
});
