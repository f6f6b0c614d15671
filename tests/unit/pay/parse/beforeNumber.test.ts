import { describe, expect, it } from 'vitest';
import { beforeNumber } from '../../../../src/pay/parse/beforeNumber';
import { cleanText } from '../../../../src/pay/parse/cleanText';
import { tokensOf } from '../../../../src/pay/parse/tokens';

/** What stands before the last number of a text: whether a minus, the marks, and how many tokens stand before all of it. */
function before(text: string, floor = 0) {
  const tokens = tokensOf(cleanText(text));
  const number = tokens.findLastIndex(({ kind }) => kind === 'number');
  const { first, marks, negative } = beforeNumber(tokens, number, floor);
  return [negative, marks.map(({ symbol }) => symbol).join(' '), first];
}

describe('a dash before a number', () => {
  it.each([
    ['-5000', '', 0],
    ['- 5000', '', 0],
    ['-$5000', '$', 0],
    ['$-5000', '$', 0],
    ['€ -5000', '€', 0],
    ['EUR -5000', 'EUR', 0],
    ['(-5000)', '', 1],
    ['pay:-5000', '', 2],
    ['pay -5000', '', 1],
    ['pay -€5000', '€', 1],
  ])('is a minus sign in “%s”', (text, marks, first) => {
    expect(before(text)).toEqual([true, marks, first]);
  });

  it.each([
    ['45000-50000', '', 2],
    ['45000 -50000', '', 2],
    ['45000 - 50000', '', 2],
    ['45000€-50000', '', 3],
    ['45000 € -50000', '', 3],
    ['45000-€50000', '€', 2],
    ['45k -50', '', 3],
    ['5 per hour -6', '', 4],
    ['pay - 5000', '', 2],
    ['pay-5000', '', 2],
    ['( - 5000', '', 2],
    ['pay: - 5000', '', 3],
  ])('is none in “%s”', (text, marks, first) => {
    expect(before(text)).toEqual([false, marks, first]);
  });
});

describe('marks before a number', () => {
  it.each([
    ['5000', '', 0],
    ['€5000', '€', 0],
    ['€ EUR 5000', 'EUR €', 0],
    ['US$ € EUR 5000', 'EUR €', 1],
    ['EUR: 5000', 'EUR', 0],
    ['pay: 5000', '', 2],
    ['we won 5000', '', 2],
    ['real 5000', '', 1],
    ['sol 5000', '', 1],
    ['pound 5000', '', 1],
    ['franc 5000', '', 1],
    ['euro 5000', '€', 0],
  ])('are up to two, nearest first, in “%s”', (text, marks, first) => {
    expect(before(text)).toEqual([false, marks, first]);
  });

  it('belong to the figure before where they stand before the first token that is left', () => {
    expect(before('5 € 6', 2)).toEqual([false, '', 2]);
    expect(before('5 € 6', 1)).toEqual([false, '€', 1]);
  });
});
