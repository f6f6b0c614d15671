import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('two amounts', () => {
  it.each([
    ['£40k+ - £50k', '40000 to 50000 GBP or EGP'],
    ['£400/day - £450/day', '400 to 450 GBP or EGP day'],
    ['45000_55000 €', '45000 to 55000 EUR'],
    ['$40k thru $50k', '40000 to 50000 USD or CAD'],
    ['£30k to about £40k', '30000 to 40000 GBP or EGP'],
    ['£30k - about £40k', '30000 to 40000 GBP or EGP'],
    ['between about £30k and £40k', '30000 to 40000 GBP or EGP'],
    ['30 000 € par an à 40 000 €', '30000 to 40000 EUR year'],
    ['3.000 € brutto bis 3.500 € brutto', '3000 to 3500 EUR'],
    ['1.800 € netti - 2.000 € netti', '1800 to 2000 EUR'],
    ['from £30k to a maximum of £40k', '30000 to 40000 GBP or EGP'],
  ])('are a range where a word or a sign joins them: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '£30k Berlin - £40k Munich',
    '£30k and £40k',
    '£30k. £40k',
    '£30k p.a. £40k p.a.',
    '£30k to >£40k',
    '£30k maximum £40k',
    'from £30k gross £40k net',
    'between £30k gross £40k net',
    '£30k - gross per year monthly £4k',
  ])('are two figures where none does or what stands between says something else: “%s”', (text) => {
    expect(read(text)).toBe('several-figures');
  });

  it.each([
    ['£30k basic - £40k OTE', '30000 GBP or EGP'],
    ['$80,000 - 401k', '80000 USD or CAD'],
    ['401k - $80,000', '80000 USD or CAD'],
    ['£400 a day - 5 days', '400 GBP or EGP day'],
    ['Band 5 - £28,407', '28407 GBP or EGP'],
  ])('are one where the other is no pay: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('are no pay where both are none', () => {
    expect(read('TOP 10 employers in town')).toBe('not-pay');
    expect(read('Level 5 - Level 7')).toBe('not-pay');
    expect(read('555-123-4567')).toBe('not-pay');
  });
});
