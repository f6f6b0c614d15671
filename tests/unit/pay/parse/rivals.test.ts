import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('a number without a currency beside pay', () => {
  it.each([
    ['$95,000 since 1950', '95000 USD or CAD'],
    ['$95,000 (2050)', '95000 USD or CAD'],
    ['$95,000 (2023-2024)', '95000 USD or CAD'],
    ['€600 (2024)', '600 EUR'],
    ['$20 an hour in 1999', '20 USD or CAD hour'],
  ])('may be the year of the pay: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['$95,000, 1949', '$95,000 (2051)', '$95,000; 2,024', '£30k, 2000-4000', '2000 or 6000 €', '$2000 or 700'])(
    'is no year where it is written otherwise, of another age or as near as pay may be: “%s”',
    (text) => {
      expect(read(text)).toBe('several-figures');
    },
  );

  it.each([
    ['£30k, 360 excavators', '30000 GBP or EGP'],
    ['£300 a day for 14 excavators', '300 GBP or EGP day'],
    ['We have 14 machines and pay £300 a day', '300 GBP or EGP day'],
  ])('may count what stands behind it: “%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['30 or 35 k€', '12k € or 700', '£12 an hour, 600', '$2m or 1000', '£12 an hour, weekly 480', '£12k, 240'])(
    'may as well be the pay: “%s”',
    (text) => {
      expect(read(text)).toBe('several-figures');
    },
  );

  it('is none where it is too far from the pay to be the other end of its range', () => {
    expect(read('£12k, 9')).toBe('several-figures');
    expect(read('£60k, 1')).toBe('60000 GBP or EGP');
    expect(read('£12 an hour, 601')).toBe('12 GBP or EGP hour');
  });
});
