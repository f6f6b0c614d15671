import { beforeAll, describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../src/pay/currency';
import { type Pay, payOf } from '../../../src/pay/pay';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import type { View } from '../../../src/query/view';
import { purchasingPower } from '../../../src/query/purchasingPower';
import { type PlaceInView, placeInView } from '../../../src/query/standing';
import { standingInWords } from '../../../src/query/standingInWords';
import { ask, builtIn, CAD, datasetOf, EUR, JPY, range, scaleOf, USD } from '../given';

/** Both sentences, spaces that do not break as plain ones. */
function said(pay: Pay, change: Partial<View> = {}, dataset = builtIn): readonly string[] {
  const result = ask(dataset, change);
  return inWords(placeInView(result, pay), pay, result.view.scale);
}

function inWords(place: PlaceInView, pay: Pay, scale = scaleOf({})): readonly string[] {
  const { subject, answer, toMedian, firmness } = standingInWords(place, pay, scale);
  return [`${subject} ${answer}${toMedian}`, firmness].map((text) => text.replaceAll('\u00a0', ' ').trim());
}

function yearly(amount: number, currency: CurrencyCode = USD): Pay {
  return payOf(amount, currency, 'year');
}

describe('where a pay stands, in words', () => {
  it('is a share, the distance to the median, and how firm that is', () => {
    // Above 10 of the 22: 67,031 … 144,145 and, at market rates, three more; 148,020 − 145,000.
    // Wilson for 10 of 22: 0.269 to 0.653.
    expect(said(yearly(145_000))).toEqual([
      'US$145,000 per year is more than 45 % of these 22 salaries; US$3,020 below the median',
      'If these 22 were a random draw from all such jobs, between 27 % and 65 % of them would be paid less.',
    ]);
  });

  it('names the figure on the scale beside the one that was typed', () => {
    // 93,000 ÷ 0.88022588 = 105,655; C$137,192 and €67,031 are less.
    expect(said(yearly(93_000, EUR))[0]).toBe(
      '€93,000 per year, US$105,655 per year on this scale, is more than 9 % of these 22 salaries; US$42,365 below the median',
    );
    expect(said(payOf(70, USD, 'hour'))[0]).toMatch(/^US\$70 per hour, US\$145,600 per year on this scale, is more than 45 %/);
  });

  it('says what is the same, and that nothing is less or more', () => {
    const five = datasetOf([50, 40, 30, 30, 10].map((pay) => ['USD', pay * 1000] as const));
    const first = (pay: number) => said(yearly(pay), {}, five)[0];
    expect(first(30_000)).toBe(
      'US$30,000 per year is more than 20 % of these 5 salaries, and the same as 2 of them; the same as the median',
    );
    expect(first(10_000)).toBe(
      'US$10,000 per year is the same as 1 of these 5 salaries and less than the others; US$20,000 below the median',
    );
    expect(first(9_000)).toBe('US$9,000 per year is less than all of these 5 salaries; US$21,000 below the median');
    expect(first(60_000)).toBe('US$60,000 per year is more than all of these 5 salaries; US$30,000 above the median');
    const equal = datasetOf([5, 5, 5, 5, 5].map((pay) => ['USD', pay] as const));
    expect(said(yearly(5), {}, equal)[0]).toBe('US$5 per year is the same as each of these 5 salaries; the same as the median');
  });

  it('counts where fewer than five leave no percentage', () => {
    const firmness = 'Fewer than 5 salaries are too few for a percentage.';
    const three = datasetOf([['USD', 10], ['USD', 20], ['USD', 30]]);
    expect(said(yearly(25), {}, three)).toEqual(['US$25 per year is more than 2 of these 3 salaries', firmness]);
    expect(said(yearly(20), {}, three)[0]).toBe('US$20 per year is more than 1 of these 3 salaries, and the same as 1 of them');
    const one = datasetOf([['USD', 10]]);
    expect(said(yearly(25), {}, one)[0]).toBe('US$25 per year is more than this one salary');
    expect(said(yearly(5), {}, one)[0]).toBe('US$5 per year is less than this one salary');
    expect(said(yearly(10), {}, one)[0]).toBe('US$10 per year is the same as this one salary');
  });

  it('counts where a share would round to nothing or to all', () => {
    const many = datasetOf(range(1, 1_000).map((pay) => ['USD', pay] as const));
    expect(said(yearly(3), {}, many)[0]).toBe(
      'US$3 per year is more than 2 of these 1,000 salaries, and the same as 1 of them; US$498 below the median',
    );
    expect(said(yearly(998.5), {}, many)[0]).toMatch(/is more than all but 2 of these 1,000 salaries;/);
  });

  it('says of very many that the share is firm', () => {
    const place: PlaceInView = {
      kind: 'among',
      standing: { count: 1e6, below: { low: 5e5, high: 5e5 }, equal: 0, interval: { low: 0.499, high: 0.501 }, toMedian: null },
      pay: { low: 10, high: 10 },
      currency: USD,
      where: null,
      sameCurrencyOnly: false,
      anyOpen: false,
    };
    expect(inWords(place, yearly(10))[1]).toBe(
      'If these 1,000,000 were a random draw from all such jobs, close to 50 % of them would be paid less.',
    );
  });

  it('compares as published with the same currency alone, and says so', () => {
    const published = { scale: scaleOf({ basis: 'published' }) };
    expect(said(yearly(70_000, EUR), published)).toEqual([
      '€70,000 per year is more than 1 of these 2 salaries in euros',
      'Fewer than 5 salaries are too few for a percentage. As published, only salaries in euros can be compared.',
    ]);
    expect(said(yearly(140_000, CAD), published)[0]).toBe(
      'C$140,000 per year is more than this one salary in Canadian dollars',
    );
    expect(said(yearly(1e7, JPY), published)).toEqual([
      'None of the salaries on show is in Japanese yen. As published, only those can be compared: choose “Market rate”.',
      '',
    ]);
  });

  it('says that no parity is known', () => {
    expect(inWords({ kind: 'noParity' }, yearly(1, EUR))).toEqual([
      'No parity is known for where pay in euros is from: choose “Market rate”.',
      '',
    ]);
  });

  it('says that there is nothing to compare with', () => {
    expect(said(yearly(1), { currencies: [EUR], list: 'short' })).toEqual([
      'No salary is on show to compare your pay with.',
      '',
    ]);
  });
});

describe('where a pay that its scale leaves open stands, in words', () => {
  function spanOf(low: number, high: number, below: readonly [number, number], median = 100_000, count = 22): PlaceInView {
    return {
      kind: 'among',
      standing: {
        count,
        below: { low: below[0], high: below[1] },
        equal: below[1] - below[0],
        interval: count < 5 ? null : { low: 0.2, high: 0.9 },
        toMedian: count < 5 ? null : { low: low - median, high: high - median },
      },
      pay: { low, high },
      currency: USD,
      where: null,
      sameCurrencyOnly: false,
      anyOpen: false,
    };
  }
  const euros = yearly(93_000, EUR);

  it('is a span of shares and of distances', () => {
    expect(inWords(spanOf(90_000, 110_000, [9, 14]), euros)).toEqual([
      '€93,000 per year, US$90,000 to US$110,000 per year on this scale, is more than 41 to 64 % of these 22 salaries; from US$10,000 below to US$10,000 above the median',
      'If these 22 were a random draw from all such jobs, between 20 % and 90 % of them would be paid less. Say your place to have one figure instead of a span.',
    ]);
    expect(inWords(spanOf(110_000, 130_000, [14, 14]), euros)[0]).toMatch(
      /is more than 64 % of these 22 salaries; US\$10,000 to US\$30,000 above the median$/,
    );
    expect(inWords(spanOf(70_000, 90_000, [2, 4]), euros)[0]).toMatch(
      /is more than 9 to 18 % of these 22 salaries; US\$10,000 to US\$30,000 below the median$/,
    );
  });

  it('is a span where only one end of it is the figure that was typed', () => {
    expect(inWords(spanOf(93_000, 110_000, [9, 14]), yearly(93_000))[0]).toMatch(/^US\$93,000 per year, US\$93,000 to US\$110,000 per year on this scale, is /);
    expect(inWords(spanOf(80_000, 93_000, [9, 14]), yearly(93_000))[0]).toMatch(/^US\$93,000 per year, US\$80,000 to US\$93,000 per year on this scale, is /);
  });

  it('asks for its place first where that decides nearly all', () => {
    // Nine tenths of 20.
    expect(inWords(spanOf(90_000, 199_999, [1, 19], 1, 20), euros)[0]).toMatch(/^Say your place: .* more than 1 or 19 of these 20 salaries\.$/);
    expect(inWords(spanOf(90_000, 199_999, [1, 21]), euros)).toEqual([
      'Say your place: it decides whether €93,000 per year is more than 1 or 21 of these 22 salaries.',
      '',
    ]);
    expect(inWords(spanOf(90_000, 199_999, [2, 21]), euros)[0]).toMatch(/is more than 9 to 95 % of these 22 salaries;/);
  });

  it('is never more than none, but at most the same as some', () => {
    const among = (equal: number, count: number): PlaceInView => {
      const place = spanOf(70_000, 80_000, [0, 0], 90_000, count);
      return place.kind === 'among' ? { ...place, standing: { ...place.standing, equal } } : place;
    };
    expect(inWords(among(2, 5), euros)[0]).toMatch(/ is at most the same as 2 of these 5 salaries and less than the others; /);
    expect(inWords(among(5, 5), euros)[0]).toMatch(/ is at most the same as each of these 5 salaries; /);
    expect(inWords(among(1, 1), euros)[0]).toMatch(/ is at most the same as this one salary$/);
  });

  it('is counted where there are few, or one end leaves none or all', () => {
    expect(inWords(spanOf(1, 2, [1, 2], 1, 3), euros)[0]).toMatch(/is more than 1 to 2 of these 3 salaries$/);
    expect(inWords(spanOf(90_000, 99_999, [0, 3]), euros)[0]).toMatch(/is more than 0 to 14 % of these 22 salaries;/);
    expect(inWords(spanOf(90_000, 99_999, [3, 22]), euros)[0]).toMatch(/is more than 14 to 100 % of these 22 salaries;/);
    expect(inWords(spanOf(90_000, 99_999, [1, 500], 1, 1000), euros)[0]).toMatch(/is more than 1 to 500 of these 1,000 salaries;/);
    expect(inWords(spanOf(90_000, 99_999, [0, 0]), euros)[0]).toMatch(/is less than all of these 22 salaries;/);
    expect(inWords(spanOf(190_000, 199_999, [22, 22]), euros)[0]).toMatch(/is more than all of these 22 salaries;/);
  });
});

describe('where a pay stands among salaries that may be in several countries, in words', () => {
  beforeAll(loadPurchasingPower);
  const power = { scale: scaleOf({ basis: 'purchasingPower' }) };
  const middles = 'Salaries that may be in several countries count by the middle of what they may be.';

  it('names the country, and whether that is assumed', () => {
    const first = (pay: Pay, country: string, scale = power.scale) =>
      inWords(placeInView(ask(builtIn, { scale }), pay, country), pay, scale)[0];
    expect(first(yearly(93_000, EUR), 'DE')).toMatch(/^€93,000 per year in Germany, Int\$[\d,]+ per year on this scale, is /);
    expect(first(yearly(145_000), '')).toMatch(/^US\$145,000 per year in the United States \(assumed\), Int\$145,000 per year /);
    expect(first(yearly(1_000_000, EUR), '')).toMatch(/^€1,000,000 per year in one of 21 countries, Int\$/);
  });

  it('names the figure in prices of a country, though the currency is the same', () => {
    const germany = [...purchasingPower().table.countries.values()].find(({ name }) => name === 'Germany');
    if (germany === undefined || germany.parity === null) throw new RangeError('No Germany');
    const { code, currency, parity } = germany;
    const scale = scaleOf({ basis: 'purchasingPower', prices: { country: code, currency, parity } });
    const first = (country: string) =>
      inWords(placeInView(ask(builtIn, { scale }), yearly(93_000, EUR), country), yearly(93_000, EUR), scale)[0];
    expect(first('DE')).toMatch(/^€93,000 per year in Germany is /);
    expect(first('FR')).toMatch(/^€93,000 per year in France, €[\d,]+ per year on this scale, is /);
  });

  it('is only about so far from the median, and says why', () => {
    // Nobody is paid a million.
    const [answer, firmness] = said(yearly(1_000_000), power);
    expect(answer).toMatch(/more than all of these 22 salaries; about Int\$[\d,]+ above the median$/);
    expect(firmness).toMatch(new RegExp(`would be paid less\\. ${middles}$`));
  });

  it('is the same figure where none of them is on show', () => {
    const [answer, firmness] = said(yearly(1_000_000), { ...power, currencies: [USD] });
    expect(answer).toMatch(/; Int\$[\d,]+ above the median$/);
    expect(firmness).not.toContain(middles);
    const dollars = said(yearly(1_000_000), power, datasetOf([['USD', 1], ['CAD', 2]]));
    expect(dollars[1]).not.toContain(middles);
  });

  it('is about the same as a median of theirs, or between two distances', () => {
    const place = (low: number, high: number): PlaceInView => ({
      kind: 'among',
      standing: { count: 9, below: { low: 4, high: 4 }, equal: 0, interval: { low: 0.2, high: 0.7 }, toMedian: { low, high } },
      pay: { low: 10, high: 10 + high - low },
      currency: USD,
      where: null,
      sameCurrencyOnly: false,
      anyOpen: true,
    });
    expect(inWords(place(0, 0), yearly(10))[0]).toMatch(/; about the same as the median$/);
    expect(inWords(place(-5, 7), yearly(10))[0]).toMatch(/; about from US\$5 below to US\$7 above the median$/);
    expect(inWords(place(0, 7), yearly(10))[0]).toMatch(/; about US\$0 to US\$7 above the median$/);
    expect(inWords(place(-5, 0), yearly(10))[0]).toMatch(/; about US\$0 to US\$5 below the median$/);
  });
});
