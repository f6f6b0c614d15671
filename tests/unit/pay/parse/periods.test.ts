import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('a pay period in short', () => {
  it.each([
    ['15 € h', '15 EUR hour'],
    ['150 € d', '150 EUR day'],
    ['(15 €)/h', '15 EUR hour'],
    ['15 € brutto/h', '15 EUR hour'],
    ['12 € per h', '12 EUR hour'],
    ['30,000 € p.a', '30000 EUR year'],
    ['45 000 €/an brut', '45000 EUR year'],
    ['45 000 €/an', '45000 EUR year'],
    ['12 € an hour', '12 EUR hour'],
  ])('is read behind a figure, a stroke, “p.” or “per”: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['45k € full time', '45k € (m/w/d)', '45k € part-time', '45k € m'])('is none in other words and letters: “%s”', (text) => {
    expect(read(text)).toBe('45000 EUR');
  });
});

describe('“md”', () => {
  it.each([
    ['30000 DKK/md', '30000 DKK month'],
    ['30000 NOK/md', '30000 NOK month'],
    ['30.000 kr/md', '30000 SEK or NOK month'],
    ['30.000/md.', '30000 unnamed month'],
    ['500 EUR/md', 'unknown-period'],
  ])('is a month in Denmark and Norway and with a point, elsewhere a day’s work: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('the end of a statement', () => {
  it.each(['45,000 €. Weekly team lunches', '45,000 €; weekly team lunches', '45,000 €\nWeekly team lunches', '45,000 € gross. Weekly lunches', 'Weekly lunches; 45,000 €', 'Weekly lunches. 45,000 €'])(
    'is the end of what is said of the pay: “%s”',
    (text) => {
      expect(read(text)).toBe('45000 EUR');
    },
  );

  it('is not the point of an abbreviation', () => {
    expect(read('45,000 € max. per year')).toBe('up to 45000 EUR year');
    expect(read('45,000 € excl. bonus per year')).toBe('45000 EUR year');
  });

  it('is no farther than a few words that say nothing', () => {
    expect(read('45,000 € Berlin Munich Hamburg Leipzig weekly')).toBe('45000 EUR week');
    expect(read('45,000 € Berlin Munich Hamburg Leipzig Dresden weekly')).toBe('45000 EUR');
  });
});

describe('a pay period between two figures', () => {
  it.each([
    ['£10 ph to £15', '10 to 15 GBP or EGP hour'],
    ['£10 an hour to £15', '10 to 15 GBP or EGP hour'],
    ['£10 an hour to £15 an hour', '10 to 15 GBP or EGP hour'],
    ['£10 an hour to £500 a week', 'unsure'],
    ['£12 an hour, £480 a week', 'several-figures'],
    ['9 am - 5 pm, £12', '12 GBP or EGP'],
  ])('is that of the range or of the first: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
