import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('a magnitude that does not stand right behind the figure', () => {
  it.each(['thousand 500 €', 'mio 500 €', '£9,999 (thousand)', '500 rb', '₹ 5 l', '45 t', '45t'])('leaves open what is meant: “%s”', (text) => {
    expect(read(text)).toBe('unsure');
  });

  it.each(['grand', 'bin', 'mila', 'mille', 'tis', 'mii', 'ming', 'mn', 'k'])('leaves open whether it is more right before the figure: “%s 500 €”', (word) => {
    expect(read(`${word} 500 €`)).toBe('unsure');
  });

  it.each([
    ['Grand Hotel, 500 €', '500 EUR'],
    ['Ich bin Kellner, 500 €', '500 EUR'],
    ['Ming Restaurant: 500 €', '500 EUR'],
    ['500 €, Grand Hotel', '500 EUR'],
  ])('is another word farther away: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['£50k (thousand)', '50000 GBP or EGP'],
    ['£10,000 (thousand)', '10000 GBP or EGP'],
    ['Rp 500rb', '500000 IDR'],
    ['₹5l', '500000 INR'],
    ['45 t€', '45000 EUR'],
    ['45t€', '45000 EUR'],
    ['5m€', '5000000 EUR'],
  ])('says again what the digits say, or belongs to them: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a word that nobody knows between a small figure and a currency', () => {
  it.each([
    ['999 foo €', 'unsure'],
    ['12 foo bar €', 'unsure'],
    ['1000 foo €', '1000 EUR'],
    ['12k foo €', '12000 EUR'],
    ['12 crates of beer €', 'unsure'],
    ['€ zone 12', 'unsure'],
    ['€ at gate 12', 'unsure'],
    ['euros for all of Munich 12', 'unsure'],
    ['12 € foo', '12 EUR'],
    ['12 per hour €', '12 EUR hour'],
    ['€ per hour Manchester 12.50', '12.5 EUR hour'],
    ['EUR Berlin 45000', '45000 EUR'],
  ])('may be a magnitude or what is counted: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a K behind a space', () => {
  it.each([
    ['9 K', 'unsure'],
    ['10 K', '10000 unnamed'],
    ['999 K', '999000 unnamed'],
    ['1000 K', 'unsure'],
    ['9K', '9000 unnamed'],
    ['$9 K', '9000 USD or CAD'],
  ])('may be a currency beside few and many: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a figure that is reckoned with', () => {
  it.each([
    ['£50,000 × 80%', 'unsure'],
    ['50 percent of £45,000', 'unsure'],
    ['£45,000 of freight', 'unsure'],
    ["Pensum 80 % – CHF 90'000", '90000 CHF'],
    ['50 percent, £45,000', '45000 GBP or EGP'],
    ['£45,000 of salary', '45000 GBP or EGP'],
    ['£50,000 × bonus', 'not-pay'],
  ])('is no pay: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('pay of East Asia without its ten thousands', () => {
  it.each(['年収 500', '年薪 500', '年俸 500', '연봉 500', '월 500', '월급 500', '月給 500', '月収 500', '年収 99999', '月給 9999', '연봉 3000원', '年収 500円', '年収 5千円'])(
    'is unclear: “%s”',
    (text) => {
      expect(read(text)).toBe('unsure');
    },
  );

  it.each([
    ['年収 100000', '100000 unnamed year'],
    ['月給 10000', '10000 unnamed month'],
    ['年収 500万円', '5000000 JPY year'],
    ['年収 500 €', '500 EUR year'],
  ])('is clear where it is enough, says so or is of elsewhere: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a code that is a word in capitals before a small number', () => {
  it.each(['TOP 10', 'TRY 10', 'CUP 10', 'BOB 10', 'MOP 10', 'TRY 99', 'TOP 100', 'TOP 500', 'TOP 1000', 'TOP 10-20', 'TRY 10-20'])('may be the word: “%s”', (text) => {
    expect(read(text)).toBe('unsure');
  });

  it.each([
    ['TRY 100', '100 TRY'],
    ['TRY 10 per hour', '10 TRY hour'],
    ['10 TRY', '10 TRY'],
    ['TRY 10.50', '10.5 TRY'],
    ['TRY 10-20 per hour', '10 to 20 TRY hour'],
    ['TRY 90-150', '90 to 150 TRY'],
    ['TRY 30k', '30000 TRY'],
    ['TRY 30-40k', '30000 to 40000 TRY'],
    ['TOP 1500', '1500 TOP'],
  ])('is the currency where it is pay: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a minus and brackets', () => {
  it.each(['€4000 to -€5000', '- 5000 €', '5,000- €', '(5,000-)', '5,000-; gross', '5,000-', '($5,000)'])('make pay negative: “%s”', (text) => {
    expect(read(text)).toBe('negative');
  });

  it.each([
    ['($5,000) per year', '5000 USD or CAD year'],
    ['$5,000)', '5000 USD or CAD'],
    ['(€5000 to €6000)', '5000 to 6000 EUR'],
    ['Pay (€5000)', '5000 EUR'],
    ['(€5000', '5000 EUR'],
    ['pay - 5000 €', '5000 EUR'],
    ['5,000- €6,000', '5000 to 6000 EUR'],
    ['5000,- Kč', '5000 CZK'],
    ['5000.- CHF', '5000 CHF'],
    ['5000.-6000 CHF', '5000 to 6000 CHF'],
  ])('do not where they mean something else: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('numbers in a row', () => {
  it.each([
    ['1億2000万円', '120000000 JPY'],
    ['25万8,000円', '258000 JPY'],
    ['3천5백만원', '35000000 KRW'],
    ['1万5000', '15000 unnamed'],
    ['1 lakh 20 thousand', '120000 INR or PKR'],
    ['1 lakh 2 lakh', 'unclear-number'],
    ['2 thousand 5 lakh', 'unclear-number'],
    ['1 thousand 500 $', 'unclear-number'],
    ['1万10,000円', 'unclear-number'],
    ['2万 5,000円', 'unclear-number'],
    ['25万円 5,000円', 'several-figures'],
  ])('are one figure where each is smaller than the one before: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a plus behind a figure', () => {
  it.each([
    ['15+ €', '15 or more EUR'],
    ['15+ k€', '15000 or more EUR'],
    ['$100+k', '100000 or more USD or CAD'],
    ['15 + €', '15 or more EUR'],
    ['15 + €/h', '15 or more EUR hour'],
    ['45 000 + € bonus', '45000 EUR'],
    ['45 000+ € bonus', '45000 EUR'],
    ['40+ €50', 'several-figures'],
  ])('makes it the lowest pay: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('the currency of a figure', () => {
  it.each([
    ['$3200 Australian', 'AUD'], ['Australian $3200', 'AUD'], ['$3200 Canadian', 'CAD'], ['Canadian $3200', 'CAD'], ['$3200 US', 'USD'], ['US $3200', 'USD'],
    ['$3200 NZ', 'NZD'], ['NZ $3200', 'NZD'], ['$3200 HK', 'HKD'], ['HK $3200', 'HKD'], ['$3200 SG', 'SGD'], ['SG $3200', 'SGD'], ['$3200 AU', 'AUD'], ['AU $3200', 'AUD'],
    ['$3200 (CAD)', 'CAD'], ['$3200 (CAD', 'CAD'], ['$3200 a month (CAD)', 'CAD'], ['$3200 COP', 'COP'],
  ])('is that of the country right beside dollars: “%s”', (text, currency) => {
    expect(read(text)).toMatch(new RegExp(`^3200 ${currency}( month)?$`));
  });

  it.each([
    ['$3200', '3200 USD or CAD'],
    ['$3200 US offices', '3200 USD or CAD'],
    ['$3200 Australian offices', '3200 USD or CAD'],
    ['£3200 US', '3200 GBP or EGP'],
    ['3200 kr Canadian', '3200 SEK or NOK'],
  ])('stays open otherwise: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['45k EUR/USD', '45000 EUR or USD'],
    ['45k EUR or USD', '45000 EUR or USD'],
    ['EUR/USD 45k', '45000 USD or EUR'],
    ['45k EUR oder USD', '45000 EUR or USD'],
    ['45k EUR or USD equivalent', '45000 EUR or USD'],
    ['45k EUR and USD', '45000 EUR or USD'],
    ['45k EUR & USD', '45000 EUR or USD'],
    ['EUR und CHF 45k', '45000 CHF or EUR'],
    ['EUR 45k (or USD)', '45000 EUR or USD'],
    ['£45k and $ bonus', '45000 GBP or EGP'],
    ['45k EUR and USD 5k bonus', '45000 EUR'],
    ['US$ 50,000 USD ($)', '50000 USD'],
  ])('is open where a stroke, “or” or “and” sets another beside it: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['€5000 $', '$5 €', 'EUR 45k (USD)', '€5000 USD per month', 'USD 40k - 50k EUR', '45k zł (€)', '€5000 usd', 'EUR 45k (usd)'])('contradicts itself beside another without a word: “%s”', (text) => {
    expect(read(text)).toBe('several-currencies');
  });

  it.each([
    ['45k EUR real estate', '45000 EUR'],
    ['45k EUR ils offrent', '45000 EUR'],
    ['45k EUR won awards', '45000 EUR'],
    ['45k EUR + $ bonus', '45000 EUR'],
    ['45k EUR, paid from our $ office', '45000 EUR'],
  ])('is its own where the other one is of something else: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
