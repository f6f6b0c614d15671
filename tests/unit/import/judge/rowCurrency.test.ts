import { describe, expect, it } from 'vitest';
import { settledMention, type CurrencyMention } from '../../../../src/import/cells/currencyMention';
import { createCurrencyJudge } from '../../../../src/import/judge/rowCurrency';
import { currencyCodeOf } from '../../../../src/pay/currency';
import { readingOf } from '../tableOf';

const EUR = currencyCodeOf('EUR');
const USD = currencyCodeOf('USD');
const CAD = currencyCodeOf('CAD');

function openMention(text: string): CurrencyMention {
  return { text, currency: null, candidates: [] };
}

describe('the currency of a row', () => {
  it('is the assumed one where no cell mentions any', () => {
    const judge = createCurrencyJudge(readingOf([], { missingCurrency: EUR }));
    expect(judge.judge(null, null)).toEqual({ kind: 'none', currency: EUR });
    expect(judge.judge(settledMention(USD), null)).toEqual({ kind: 'settled', currency: USD });
    expect(judge.judge(null, null)).toEqual({ kind: 'none', currency: EUR });
    expect(judge.opens).toEqual([]);
  });

  it('is what the figure says, or its row, whichever came before', () => {
    const judge = createCurrencyJudge(readingOf([]));
    const own = settledMention(USD);
    const beside = settledMention(CAD);
    expect(judge.judge(own, null)).toEqual({ kind: 'settled', currency: USD });
    expect(judge.judge(null, beside)).toEqual({ kind: 'settled', currency: CAD });
    expect(judge.judge(own, own)).toEqual({ kind: 'settled', currency: USD });
    expect(judge.judge(own, beside)).toMatchObject({ kind: 'open', open: { mention: { text: 'USD beside CAD' }, meaning: null } });
    expect(judge.judge(own, null)).toEqual({ kind: 'settled', currency: USD });
    expect(judge.judge(null, beside)).toEqual({ kind: 'settled', currency: CAD });
  });

  it('is one question for all spellings of an open text, with the meaning that is settled for it', () => {
    const judge = createCurrencyJudge(readingOf([], { currencies: [['OTHER', EUR], ['$', null]] }));
    const first = judge.judge(openMention('Other'), null);
    expect(judge.judge(null, openMention('other'))).toBe(first);
    expect(judge.judge(openMention('$'), null)).toMatchObject({ kind: 'open', open: { meaning: null } });
    expect(judge.judge(openMention('?'), null)).toMatchObject({ kind: 'open', open: { meaning: null } });
    expect(judge.opens.map(({ mention, meaning, count }) => [mention.text, meaning, count])).toEqual([
      ['Other', EUR, 0],
      ['$', null, 0],
      ['?', null, 0],
    ]);
  });

  it('is the same answer for the same mentions, next to each other or not', () => {
    const judge = createCurrencyJudge(readingOf([]));
    const own = settledMention(USD);
    const answer = judge.judge(own, null);
    expect(judge.judge(own, null)).toBe(answer);
    judge.judge(null, null);
    expect(judge.judge(own, null)).toBe(answer);
  });
});
