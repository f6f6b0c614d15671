import { describe, expect, it } from 'vitest';
import { headlines } from '../../../src/query/headlines';
import { ask, builtIn, datasetOf, scaleOf } from '../given';

const published = { scale: scaleOf({ basis: 'published' }) };

describe('the headline of several scales', () => {
  it('is one for each currency, and says why', () => {
    const { opening, currencies, rest } = headlines(ask(builtIn, published));
    expect(opening).toBe(
      'These 22 salaries are in 4 currencies. As published they share no scale, so no one figure speaks for all of them.',
    );
    expect(currencies.map(({ name }) => name)).toEqual([
      'US dollars, n = 18',
      'euros, n = 2',
      'Canadian dollars, n = 1',
      'British pounds, n = 1',
    ]);
    expect(currencies[2]?.parts.map(({ text }) => text).join('')).toBe('This one salary is C$137,192.');
    expect(rest).toBe('');
  });

  it('counts the currencies beyond eight', () => {
    const codes = ['USD', 'EUR', 'GBP', 'CAD', 'CHF', 'PLN', 'INR', 'AUD', 'SEK', 'NOK'];
    const { currencies, rest } = headlines(ask(datasetOf(codes.map((code) => [code, 1_000] as const)), published));
    expect(currencies).toHaveLength(8);
    expect(rest).toBe('And 2 more with fewer salaries each.');
  });
});
