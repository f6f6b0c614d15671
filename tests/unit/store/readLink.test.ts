import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { readLink } from '../../../src/store/readLink';
import { builtIn, datasetOf, scaleOf } from '../given';

const viewOf = (search: string) => readLink(search, builtIn).view;
const noticesOf = (search: string) => readLink(search, builtIn).notices.map(({ text }) => text);

describe('reading a view from a link', () => {
  it.each(['', '?', '?rates=2026-09-29', '?utm_source=x&fbclid=y', '#in=CAD'])(
    'gives the untouched page for "%s", without a word',
    (search) => {
      expect(readLink(search, builtIn)).toEqual({ view: DEFAULT_VIEW, notices: [] });
    },
  );

  it.each([
    ['?currency=GBP&currency=EUR', { currencies: ['EUR', 'GBP'] }],
    ['?currency=EUR&currency=EUR', { currencies: ['EUR'] }],
    ['?list=short', { list: 'short' }],
    ['?search=c%2B%2B', { search: 'c++' }],
    ['?list=full', {}],
    ['?order=page', { arrangement: 'page' }],
    ['?sort=-moved', { sort: { column: 'moved', descending: true } }],
    ['?sort=pay', { sort: { column: 'pay', descending: false } }],
    ['?in=JPY', { target: 'JPY' }],
    ['in=CAD', { target: 'CAD' }],
    ['?basis=published', { basis: 'published' }],
    ['?period=hour', { period: 'hour' }],
    ['?hours=1800', { workingYear: { hours: 1800, days: 260 } }],
    ['?days=220.5', { workingYear: { hours: 2080, days: 220.5 } }],
    ['?hours=8784&days=366', { workingYear: { hours: 8784, days: 366 } }],
    ['?rate=CAD:0.9534&rate=EUR:1e-9', { editedRates: { CAD: 0.9534, EUR: 1e-9 } }],
    ['?rate=CAD%3A0.9534', { editedRates: { CAD: 0.9534 } }],
    ['?rate=CAD:0.8&rate=CAD:0.9', { editedRates: { CAD: 0.9 } }],
  ])('reads %s', (search, change) => {
    const { scale, ...rest } = viewOf(search);
    const { scale: defaultScale, ...defaults } = DEFAULT_VIEW;
    expect({ ...rest, ...scale, scale }).toEqual({
      ...defaults,
      ...defaultScale,
      ...change,
      scale,
    });
  });

  it('takes the first of a parameter that can have one value', () => {
    expect(viewOf('?period=week&period=day').scale.period).toBe('week');
    expect(viewOf('?period=never&period=day').scale.period).toBe('year');
  });

  it('takes the currencies that the data set has', () => {
    const dollars = datasetOf([['USD', 1]]);
    const { view, notices } = readLink('?currency=EUR&currency=USD', dollars);
    expect(view.currencies).toEqual(['USD']);
    expect(notices).toEqual([
      {
        kind: 'problem',
        text: 'Not used from this link: currency=EUR (no salary here is in it).',
        about: 'link',
      },
    ]);
  });
});

describe('values that are of no use', () => {
  it.each([
    ['?currency=JPY', 'currency=JPY (no salary here is in it)'],
    ['?currency=eur', 'currency=eur (no salary here is in it)'],
    ['?list=long', 'list=long (a list is “full” or “short”)'],
    ['?order=random', 'order=random (an order is “scale” or “page”)'],
    ['?sort=salary', 'sort=salary (there is no such column)'],
    ['?sort=--pay', 'sort=--pay (there is no such column)'],
    ['?sort=', 'sort= (there is no such column)'],
    ['?in=BTC', 'in=BTC (it has no exchange rate here)'],
    ['?basis=ppp', 'basis=ppp (a basis is “published”, “market” or “purchasingPower”)'],
    ['?period=fortnight', 'period=fortnight (a pay period is year, month, week, day or hour)'],
    ['?hours=0', 'hours=0 (no year has so many hours)'],
    ['?hours=8785', 'hours=8785 (no year has so many hours)'],
    ['?hours=1e3', 'hours=1e3 (no year has so many hours)'],
    ['?hours=-8', 'hours=-8 (no year has so many hours)'],
    ['?days=367', 'days=367 (no year has so many days)'],
    ['?days=NaN', 'days=NaN (no year has so many days)'],
    ['?days=', 'days= (no year has so many days)'],
  ])('of %s change nothing and are told', (search, problem) => {
    expect(readLink(search, builtIn)).toEqual({
      view: DEFAULT_VIEW,
      notices: [{ kind: 'problem', text: `Not used from this link: ${problem}.`, about: 'link' }],
    });
  });

  it.each([
    'CAD:0',
    'CAD:-0.7',
    'CAD:NaN',
    'CAD:Infinity',
    'CAD:1e308',
    'CAD:1e999',
    'CAD:9e-10',
    'CAD:',
    'CAD',
    ':0.7',
    '',
    'cad:0.7',
    'BTC:0.7',
    'USD:2',
    'CAD:0,7',
    'CAD:0x1',
    'CAD:+0.7',
    'CAD: 0.7',
    'CAD:.7',
    'CAD:0.7e',
    'CAD:0.7:9',
    'CAD=0.7',
  ])('of a rate "%s" change nothing and are told', (rate) => {
    const { view, notices } = readLink(`?rate=${encodeURIComponent(rate)}`, builtIn);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).toBe(
      `Not used from this link: rate=${rate} (a rate is a currency and a figure above 0, as in CAD:0.75).`,
    );
  });

  it('leave the values beside them in force', () => {
    const { view } = readLink('?rate=CAD:0&rate=EUR:1.2&hours=0&days=200&in=EUR', builtIn);
    expect(view.scale).toEqual(
      scaleOf({
        target: viewOf('?in=EUR').scale.target,
        editedRates: { EUR: 1.2 },
        workingYear: { hours: 2080, days: 200 },
      }),
    );
  });

  it('are cut to 40 characters where they are longer', () => {
    const [text] = noticesOf(`?in=${'x'.repeat(41)}&list=${'y'.repeat(40)}`);
    expect(text).toContain(`in=${'x'.repeat(40)}… (`);
    expect(text).toContain(`list=${'y'.repeat(40)} (`);
  });

  it('are named up to five, the others counted', () => {
    const five = [1, 2, 3, 4, 5].map((n) => `rate=R${n}`).join('&');
    expect(noticesOf(`?${five}`)[0]).not.toContain('more');
    expect(noticesOf(`?${five}&rate=R6&rate=R7`)[0]).toMatch(/rate=R4, rate=R5, and 2 more \([^)]*\)\.$/);
    expect(noticesOf(`?${five}&rate=R6&rate=R7`)[0]).not.toContain('R6');
  });

  it('are named once where they are repeated, and many counted in thousands', () => {
    expect(noticesOf(`?${'pin=3&'.repeat(1500)}`)).toEqual(['Not used from this link: pin=3 (it is pinned already).']);
    const many = Array.from({ length: 1239 }, (_, index) => `pin=x${index}`).join('&');
    expect(noticesOf(`?${many}`)[0]).toContain('pin=x4, and 1,234 more (these salaries have no such row or group)');
  });
});

describe('what the reader of a link must know', () => {
  it('tells rates that were set by hand beside the dated ones', () => {
    expect(readLink('?rate=CAD:0.9534&rate=EUR:1.2', builtIn).notices).toEqual([
      {
        kind: 'information',
        text:
          'This link sets rates by hand: C$1 = US$0.953 (dated rate 0.705); ' +
          '€1 = US$1.20 (dated rate 1.14).',
        about: 'link',
      },
    ]);
  });

  it('tells a working year that was set by hand', () => {
    expect(noticesOf('?hours=1800&days=225')).toEqual([
      'This link counts a year as 1,800 hours and 225 days of work, not 2,080 and 260.',
    ]);
    expect(noticesOf('?days=225')).toHaveLength(1);
    expect(noticesOf('?hours=2080&days=260')).toEqual([]);
  });

  it('tells that the rates were of another day', () => {
    expect(noticesOf('?rates=2025-01-31')).toEqual([
      'This link was made with exchange rates of 2025-01-31. ' +
        'The figures below use those of 2026-09-29 and can differ.',
    ]);
  });

  it.each(['yesterday', '2025-01-31<b>', '2026-99-99', '2025-02-30', '2025-1-1'])(
    'tells that "%s" is no day of rates',
    (date) => {
      expect(noticesOf(`?rates=${encodeURIComponent(date)}`)).toEqual([
        `Not used from this link: rates=${date} (a day is written as 2026-09-29).`,
      ]);
    },
  );

  it('tells what was of no use first', () => {
    const { notices } = readLink('?rates=2025-01-31&days=225&rate=CAD:1&in=x', builtIn);
    expect(notices.map(({ kind }) => kind)).toEqual([
      'problem',
      'information',
      'information',
      'information',
    ]);
  });
});
