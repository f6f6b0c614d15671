import { describe, expect, it } from 'vitest';
import { combineMentions, type CurrencyMention, settledMention } from '../../../../src/import/cells/currencyMention';
import { createMentionList } from '../../../../src/import/cells/mentionList';
import { currencyCodeOf } from '../../../../src/pay/currency';

const [USD, CAD, EUR, SEK, NOK] = ['USD', 'CAD', 'EUR', 'SEK', 'NOK'].map(currencyCodeOf);
if (USD === undefined || CAD === undefined || EUR === undefined || SEK === undefined || NOK === undefined) throw new Error('There are five.');

const DOLLAR: CurrencyMention = { text: '$', currency: null, candidates: [USD, CAD] };
const KRONA: CurrencyMention = { text: 'kr', currency: null, candidates: [SEK, NOK] };
const OTHER: CurrencyMention = { text: 'Other', currency: null, candidates: [] };
const BITCOIN: CurrencyMention = { text: 'BTC', currency: null, candidates: [], isWithoutRate: true };

describe('two mentions of a currency', () => {
  it('are the one where the other says nothing, or the same', () => {
    expect(combineMentions(null, null)).toBeNull();
    expect(combineMentions(DOLLAR, null)).toBe(DOLLAR);
    expect(combineMentions(null, DOLLAR)).toBe(DOLLAR);
    expect(combineMentions(settledMention(EUR), settledMention(EUR))).toEqual(settledMention(EUR));
    expect(combineMentions(DOLLAR, { ...DOLLAR })).toBe(DOLLAR);
  });

  it('are the currency that settles the sign, or a text of which nothing is known, either way round', () => {
    for (const open of [DOLLAR, OTHER]) {
      const canadian = settledMention(CAD);
      expect(combineMentions(open, canadian)).toBe(canadian);
      expect(combineMentions(canadian, open)).toBe(canadian);
    }
  });

  it('are a currency also where another object says the same one', () => {
    const euros = settledMention(EUR);
    expect(combineMentions(euros, { ...settledMention(EUR), text: 'euros' })).toBe(euros);
  });

  it.each([
    ['two currencies', settledMention(EUR), settledMention(USD), 'EUR beside USD', [EUR, USD]],
    ['a currency that a sign cannot mean', DOLLAR, settledMention(EUR), '$ beside EUR', [USD, CAD, EUR]],
    ['a sign that cannot mean the currency', settledMention(EUR), DOLLAR, 'EUR beside $', [EUR, USD, CAD]],
    ['two signs', DOLLAR, KRONA, '$ beside kr', [USD, CAD, SEK, NOK]],
    ['two signs that may both mean one', DOLLAR, { text: 'dollars', currency: null, candidates: [CAD, EUR] }, '$ beside dollars', [CAD]],
    ['a currency without an exchange rate, and another', BITCOIN, settledMention(EUR), 'BTC beside EUR', [EUR]],
    ['another, and a currency without an exchange rate', settledMention(EUR), BITCOIN, 'EUR beside BTC', [EUR]],
    ['a sign beside a text', OTHER, DOLLAR, 'Other beside $', [USD, CAD]],
  ] as const)('contradict each other: %s', (_, own, beside, text, candidates) => {
    const both = combineMentions(own, beside);
    expect(both).toEqual({ text, currency: null, candidates, isContradiction: true });
    expect(combineMentions(own, beside)).toBe(both);
  });
});

describe('a list of mentions', () => {
  it('holds each one once, whatever its letter case and spaces, and a currency apart from a text like its code', () => {
    const list = createMentionList();
    const text = (written: string): CurrencyMention => ({ text: written, currency: null, candidates: [] });
    const mentions = [settledMention(EUR), text('Other'), settledMention(EUR), text(' OTHER'), text('eur'), settledMention(USD)];
    expect(mentions.map((mention) => list.indexOf(mention))).toEqual([0, 1, 0, 1, 2, 3]);
    expect(list.mentions.map((mention) => mention.text)).toEqual(['EUR', 'Other', 'eur', 'USD']);
  });
});
