import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('a range with a magnitude at one end', () => {
  it.each([
    ['80-120k', '80000 to 120000 unnamed'],
    ['45-45k', '45000 unnamed'],
    ['900-1k', '900 to 1000 unnamed'],
    ['45k - 50', '45000 to 50000 unnamed'],
    ['45k - 45', '45000 unnamed'],
    ['1k - 1500', '1000 to 1500 unnamed'],
    ['900k - 2m', '900000 to 2000000 unnamed'],
    ['45.000 € - 1 Mio. €', '45000 to 1000000 EUR'],
  ])('has it at both where that is a range: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['45k - 40', '20k - 0.5k', '40k - 1,500', '100k - 1000', '1k - 2000k', '0.5k - 600k', '2k - 999'])('is unclear otherwise: “%s”', (text) => {
    expect(read(text)).toBe('unsure');
  });
});

describe('a range that leaves the thousands of its lowest pay out', () => {
  it.each([
    ['$25-30,000', '25000 to 30000 USD or CAD'],
    ['$5-10,000', '5000 to 10000 USD or CAD'],
    ['500 - 10,000 €', '500 to 10000 EUR'],
    ['900 - 9,999 €', '900 to 9999 EUR'],
    ['$12-90', '12 to 90 USD or CAD'],
  ])('has them where the highest is in thousands: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['$5-9,000', '30-25,000 €', '1,000 - 1,500,000 €'])('is unclear otherwise: “%s”', (text) => {
    expect(read(text)).toBe('unsure');
  });
});

describe('how far apart the ends of a range may be', () => {
  it.each([
    ['$1,000 - $50,000', '1000 to 50000 USD or CAD'],
    ['$1,000 - $50,001', 'unsure'],
    ['€1000 - €1000', '1000 EUR'],
    ['€1001 - €1000', 'unsure'],
    ['0 - 50k €', '0 to 50000 EUR'],
  ])('is fifty times, upwards: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a figure larger than any pay', () => {
  it.each([
    ['1e15 €', '1000000000000000 EUR'],
    ['1.1e15 €', 'too-large'],
    ['1e14 - 1e15 €', '100000000000000 to 1000000000000000 EUR'],
    ['1e14 - 1.1e15 €', 'too-large'],
    ['€9999k', '9999000 EUR'],
    ['€10,000k', 'unsure'],
  ])('is one from there on: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a mark that may be one of decimals before three digits', () => {
  it.each(['1,234 lakh', '1,234 million €', '1.234 k€', '$46.750 - $50 per hour'])('leaves unclear what a magnitude or an hour makes of it: “%s”', (text) => {
    expect(read(text)).toBe('unclear-number');
  });

  it.each([
    ['1,234억원', '123400000000 KRW'],
    ['3,500万円', '35000000 JPY'],
    ['1,234 k€', '1234000 EUR'],
    ['45.000 - 46 000 €', '45000 to 46000 EUR'],
    ['$46.75 - $50.125 per hour', '46.75 to 50.125 USD or CAD hour'],
  ])('is one of thousands where pay is written so: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('“mil”', () => {
  it.each([
    ['12 - 15 mil €', '12000 to 15000 EUR'],
    ['12 mil - 15 mil Kč', '12000000 to 15000000 CZK'],
    ['1 mil - 1 200 tis. Kč', '1000000 to 1200000 CZK'],
    ['5 mil EUR/CZK', 'unsure'],
    ['12 mil lei', 'unsure'],
    ['12 mil', 'unsure'],
  ])('is a thousand or a million by the currency: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
