import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/pay/parse/cleanText';
import { isGlued, tokenAt, tokensOf } from '../../../../src/pay/parse/tokens';
import { read } from './read';

/** Every token with its kind's first letter: n(umber), m(ark), w(ord), s(ign). */
function cut(text: string): string {
  return tokensOf(cleanText(text)).map(({ kind, text: piece }) => `${kind.charAt(0)}:${piece}`).join(' ');
}

describe('a text cut into pieces', () => {
  it.each([
    ['£45k p.a.', 'm:£ n:45 w:k w:p s:. w:a s:.'],
    ['45.000,50 EUR/Std', 'n:45.000,50 m:eur s:/ w:std'],
    ['$.75 or .5', 'm:$ n:.75 w:or n:.5'],
    ['a.5', 'w:a s:. n:5'],
    ['年収600万円', 'w:年収 n:600 w:万 m:円'],
    ['월급300만원', 'w:월급 n:300 w:만 m:원'],
    ['z[z@', 'w:z s:[ w:z s:@'],
  ])('has numbers, marks, words and signs: “%s” is %s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ['กขค', 'Thai'],
    ['ກຂຄ', 'Lao'],
    ['ကခဂ', 'Burmese'],
    ['កខគ', 'Khmer'],
    ['猫犬鳥', 'Chinese and Japanese'],
    ['々〆〇', 'signs of Japanese'],
    ['あアン', 'the syllables of Japanese'],
    ['힐힘힣', 'Korean'],
  ])('is letter by letter where no word is known and words have no space between them: %s (%s)', (text) => {
    expect(cut(text).split(' ')).toHaveLength(3);
  });

  it('has an end before the first piece and behind the last, which touches neither', () => {
    const tokens = tokensOf(cleanText('5'));
    expect([tokenAt(tokens, -1).kind, tokenAt(tokens, 1).kind]).toEqual(['end', 'end']);
    expect(isGlued(tokenAt(tokens, -1), tokenAt(tokens, 0))).toBe(false);
    expect(isGlued(tokenAt(tokens, 0), tokenAt(tokens, 1))).toBe(false);
  });
});

describe('letters in capitals that are a currency in one place and a word in another', () => {
  it.each([
    ['KM 1.500', '1500 BAM'],
    ['1.500 KM', '1500 BAM'],
    ['1500 km', 'not-pay'],
    ['25 000 R', '25000 ZAR'],
    ['25 000 R p.m.', '25000 ZAR month'],
    ['500 G', '500 HTG'],
    ['5000 LE', '5000 EGP'],
    ['30,000 P.A.', '30000 unnamed year'],
    ['30,000 P/A', '30000 unnamed year'],
    ['Option P, salary 45,000', '45000 unnamed'],
  ])('are what a person takes them for: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a currency by its name', () => {
  it.each([
    ['20 million Vietnamese dong', '20000000 VND'],
    ['15 lakh Sri Lankan rupees', '1500000 LKR'],
    ['50,000 Hong Kong dollars', '50000 HKD'],
    ['15,000 pesos argentinos', '15000 ARS'],
    ['45k eur', '45000 EUR'],
  ])('is read to its last word behind a figure or its magnitude: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['500万港元', '5000000 HKD'],
    ['年薪50万美元', '500000 USD year'],
    ['300万韩元', '3000000 KRW'],
    ['500千澳元', '500000 AUD'],
    ['3천 달러', '3000 USD'],
    ['86 千里達及托巴哥元', '86 TTD'],
    ['500 千里達元', 'unsure'],
    ['3千島', 'unsure'],
  ])('is told from the magnitude before it in a script without spaces: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is none in small letters far from the figure, where it is a word in some language', () => {
    expect(read('45 000 par an, ils offrent')).toBe('45000 unnamed year');
  });
});
