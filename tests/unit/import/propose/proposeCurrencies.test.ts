import { describe, expect, it } from 'vitest';
import { currencyCodeOf } from '../../../../src/pay/currency';
import type { ResolvedRows } from '../../../../src/import/judge/resolveRows';
import { headerHints } from '../../../../src/import/propose/headerHints';
import { proposeCurrencies } from '../../../../src/import/propose/proposeCurrencies';

type Open = readonly [text: string, candidates: readonly string[], count?: number];

interface Rows {
  readonly opens?: readonly Open[];
  readonly named?: readonly string[];
  readonly read?: number;
  readonly without?: number;
  readonly contradiction?: boolean;
}

function rows({ opens = [], named = [], read = 0, without = 0, contradiction = false }: Rows): ResolvedRows {
  return {
    fault: new Uint8Array(0), low: new Float64Array(0), high: new Float64Array(0), currency: new Uint16Array(0), period: new Uint8Array(0), repeat: new Uint8Array(0), assumedPeriods: 0, repeats: 0,
    currencies: named.map((code) => currencyCodeOf(code)),
    rowsRead: read,
    opens: opens.map(([text, candidates, count = 1]) => ({
      mention: { text, currency: null, candidates: candidates.map((code) => currencyCodeOf(code)), ...(contradiction && { isContradiction: true }) },
      meaning: null,
      count,
    })),
    withoutCurrency: without,
  };
}

function proposed(of: Rows, header = 'Pay', ownCurrency = false) {
  return proposeCurrencies(rows(of), headerHints(header), ownCurrency);
}

/** What one sign means, and why. */
function meaning(text: string, candidates: readonly string[], named: readonly string[] = [], header = 'Pay'): readonly [string | null | undefined, string | undefined] {
  const { currencies, reasons } = proposed({ opens: [[text, candidates]], named }, header);
  return [currencies[0]?.[1], reasons[0]?.text];
}

describe('an open sign', () => {
  it('means what the header of the pay names, if it may', () => {
    expect(meaning('kr', ['SEK', 'NOK'], [], 'Pay (NOK)')).toEqual(['NOK', '“kr” is what the header of the pay says it is.']);
    expect(meaning('$', ['USD', 'CAD'], [], 'Pay (CAD)')).toEqual(['CAD', '“$” is what the header of the pay says it is.']);
    expect(meaning('kr', ['SEK', 'NOK'], [], 'Pay (EUR)')).toEqual([null, undefined]);
  });

  it('means the dollar whose usual sign it is', () => {
    expect(meaning('C$', ['NIO', 'CAD'])).toEqual(['CAD', '“C$” is read as Canadian dollars.']);
    expect(meaning('xC$', ['NIO', 'CAD'])).toEqual([null, undefined]);
    expect(meaning('C$', ['NIO'])).toEqual([null, undefined]);
  });

  it('means US dollars or sterling, if it is “$” or “£”', () => {
    expect(meaning('$', ['CAD', 'USD'])).toEqual(['USD', '“$” is read as US dollars, unless you say otherwise.']);
    expect(meaning('$', ['USD', 'CAD', 'AUD'], ['USD', 'CAD'])).toEqual(['USD', '“$” is read as US dollars, since “C$” stands beside it.']);
    expect(meaning('$', ['USD', 'CAD'], ['USD', 'EUR'])).toEqual(['USD', '“$” is read as US dollars, unless you say otherwise.']);
    expect(meaning('$', ['CAD', 'AUD'])).toEqual([null, undefined]);
    expect(meaning('£', ['EGP', 'GBP'])).toEqual(['GBP', '“£” is read as pounds sterling, unless you say otherwise.']);
    expect(meaning('£', ['EGP', 'LBP'])).toEqual([null, undefined]);
    expect(meaning('dollar', ['USD', 'CAD'])).toEqual([null, undefined]);
    expect(meaning('pound', ['GBP', 'EGP'])).toEqual([null, undefined]);
  });

  it('means the only one of its currencies that other rows name', () => {
    expect(meaning('kr', ['SEK', 'NOK', 'DKK'], ['EUR', 'NOK'])).toEqual(['NOK', '“kr” is read as Norwegian kroner, the only such currency that other rows name.']);
    expect(meaning('kr', ['SEK', 'NOK'], ['SEK', 'NOK'])).toEqual([null, undefined]);
    expect(meaning('kr', ['SEK', 'NOK'], ['EUR'])).toEqual([null, undefined]);
  });

  it('stays open where it names several or contradicts itself', () => {
    expect(meaning('AUD/NZD', ['AUD', 'NZD'], ['AUD'])).toEqual([null, undefined]);
    expect(meaning('aud or nzd', ['AUD', 'NZD'], ['AUD'])).toEqual([null, undefined]);
    expect(meaning('aud or more', ['AUD', 'NZD'], ['AUD'])[0]).toBe('AUD');
    expect(meaning('A/B', ['AUD', 'NZD'], [], 'Pay (AUD)')).toEqual([null, undefined]);
    expect(proposed({ opens: [['USD beside EUR', ['USD']]], named: ['USD'], contradiction: true }, 'Pay (USD)')).toEqual({ currencies: [['USD beside EUR', null]], missingCurrency: null, reasons: [] });
  });

  it('is listed by how often it stands there, two hundred at most, each with its reason', () => {
    const { currencies, reasons } = proposed({ opens: [['£', ['GBP'], 2], ['C$', ['CAD'], 3], ['Other', [], 1]] });
    expect(currencies).toEqual([['C$', 'CAD'], ['£', 'GBP'], ['Other', null]]);
    expect(reasons).toEqual([
      { text: '“C$” is read as Canadian dollars.', about: 'currencies', sign: 'C$' },
      { text: '“£” is read as pounds sterling, unless you say otherwise.', about: 'currencies', sign: '£' },
    ]);
    const many = Array.from({ length: 201 }, (_, index): Open => [`name ${index}`, [], index]);
    expect(proposed({ opens: many }).currencies).toHaveLength(200);
    expect(proposed({ opens: many }).currencies[0]).toEqual(['name 200', null]);
  });

  it('counts as named by a sign that is a dollar’s own', () => {
    expect(proposed({ opens: [['$', ['USD', 'CAD'], 2], ['C$', ['CAD']]] }).reasons[0]?.text).toBe('“$” is read as US dollars, since “C$” stands beside it.');
  });
});

describe('figures without a currency', () => {
  it('have the one that the header of the pay names', () => {
    expect(proposed({ without: 1, named: ['USD'], read: 5 }, 'Pay (EUR)', true)).toEqual({
      currencies: [],
      missingCurrency: 'EUR',
      reasons: [{ text: 'The header of the pay names euros.', about: 'missingCurrency' }],
    });
    expect(proposed({ named: ['USD'], read: 5 }, 'Pay (EUR)').missingCurrency).toBeNull();
  });

  it('have the only one of the others, if those are the most and there is no column of currencies', () => {
    const said = { text: 'Figures without a currency are taken for euros, the only one that others name.', about: 'missingCurrency' };
    expect(proposed({ without: 2, named: ['EUR'], read: 3 })).toEqual({ currencies: [], missingCurrency: 'EUR', reasons: [said] });
    expect(proposed({ without: 3, named: ['EUR'], read: 3 }).missingCurrency).toBeNull();
    expect(proposed({ without: 2, named: ['EUR'], read: 3 }, 'Pay', true)).toEqual({ currencies: [], missingCurrency: null, reasons: [] });
    expect(proposed({ without: 2, named: ['EUR', 'USD'], read: 3 }).missingCurrency).toBeNull();
    expect(proposed({ without: 2, read: 3 }).missingCurrency).toBeNull();
    expect(proposed({ without: 0, named: ['EUR'], read: 3 }).missingCurrency).toBeNull();
  });

  it('have what the open signs mean, if all mean the same', () => {
    expect(proposed({ without: 2, opens: [['£', ['GBP'], 3]] }).missingCurrency).toBe('GBP');
    expect(proposed({ without: 3, opens: [['£', ['GBP'], 3]] }).missingCurrency).toBeNull();
    expect(proposed({ without: 4, opens: [['£', ['GBP'], 3]], named: ['GBP'], read: 2 }).missingCurrency).toBe('GBP');
    expect(proposed({ without: 2, opens: [['£', ['GBP'], 3]], named: ['EUR'], read: 2 }).missingCurrency).toBeNull();
    expect(proposed({ without: 1, opens: [['£', ['GBP'], 3], ['Other', []]] }).missingCurrency).toBeNull();
  });
});
