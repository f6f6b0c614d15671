import { describe, expect, it } from 'vitest';
import { currencyNameAt } from '../../../../src/pay/parse/currencyNames';

/** Where the name that begins at `at` ends, and what it may mean. */
function nameAt(lower: string, at = 0) {
  const found = currencyNameAt(lower, at);
  return found === null ? null : [found.end, ...found.mark.candidates];
}

describe('a name of a currency', () => {
  it.each([
    ['swiss franc', 'CHF'],
    ['us dollars', 'USD'],
    ['us dollar', 'USD'],
    ['new zealand dollar', 'NZD'],
    ['kuwaiti dinars', 'KWD'],
    ['schweizer franken', 'CHF'],
    ['dollar canadien', 'CAD'],
    ['złoty polski', 'PLN'],
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ['日本円', 'JPY'],
    ['人民币', 'CNY'],
    ['российский рубль', 'RUB'],
  ])('is read in any language, to its last letter: %s', (name, currency) => {
    expect(nameAt(name)).toEqual([name.length, currency]);
    expect(nameAt(`${name} gross`)).toEqual([name.length, currency]);
    expect(nameAt(`in ${name}`, 3)).toEqual([3 + name.length, currency]);
  });

  it('is strong and stands for itself, by the beginnings of its words', () => {
    expect(currencyNameAt('swiss francs', 0)?.mark).toEqual({ candidates: ['CHF'], symbol: 'swis fran', weak: false });
    expect(currencyNameAt('euros', 0)?.mark).toEqual({ candidates: ['EUR'], symbol: 'euro', weak: false });
  });

  it('ends where its own words end, though the next one could be of another name', () => {
    expect(nameAt('swiss franc dollar')).toEqual([11, 'CHF']);
    expect(nameAt('日本円です')).toEqual([3, 'JPY']);
  });

  it.each(['', 'swiss', 'swiss cheese', 'new zealand', 'europe', 'xx', 'dinner', '円', '45 euro', 'zealand dollar'])(
    'is not “%s”',
    (text) => {
      expect(currencyNameAt(text, 0)).toBeNull();
    },
  );
});
