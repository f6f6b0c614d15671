import { describe, expect, it } from 'vitest';
import { compareRates } from '../../../scripts/rates/compareRates';
import { currentMoney } from '../../../scripts/rates/currentMoney';
import { dayOf, makeRatesFile } from '../../../scripts/rates/ratesFile';

const history = {
  US: [{ USN: { _tender: 'false' } }, { USD: { _from: '1792-01-01' } }],
  DE: [{ DEM: { _from: '1948-06-20', _to: '2002-02-28' } }, { EUR: { _from: '1999-01-01' } }],
  BG: [{ BGN: { _from: '1999-07-05', _to: '2026-01-31' } }, { EUR: { _from: '2026-01-01' } }],
  ZZ: [{ XAU: { _tender: 'false' } }, { NEW: { _from: '2027-01-01' } }, { OLD: { _to: '2026-12-31' } }],
  SV: [{ SVC: { _from: '1919-11-11', _to: '2001-01-01' } }, { USD: { _from: '2001-01-01' } }],
};

describe('currentMoney', () => {
  it('keeps what some region is paid in on the day', () => {
    expect([...currentMoney(history, '2026-09-29')].sort()).toEqual(['EUR', 'OLD', 'USD']);
  });

  it('knows both currencies while one replaces the other', () => {
    const current = currentMoney(history, '2026-01-15');
    expect(current.has('BGN')).toBe(true);
    expect(current.has('EUR')).toBe(true);
  });

  it('keeps a currency that one region gave up and another still uses', () => {
    const current = currentMoney({ A: [{ EUR: { _to: '2010-01-01' } }], B: [{ EUR: {} }] }, '2026-09-29');
    expect(current.has('EUR')).toBe(true);
  });
});

describe('dayOf', () => {
  it('fills month and day to two digits', () => {
    expect(dayOf('2026.9.29')).toBe('2026-09-29');
    expect(dayOf('2026.12.3')).toBe('2026-12-03');
  });

  it.each(['latest', '2026.9', '1.2.3', '2026.9.29-beta'])('refuses %s', (version) => {
    expect(() => dayOf(version)).toThrow('such as 2026.9.29');
  });
});

describe('makeRatesFile', () => {
  const current = new Set(['CAD', 'EUR', 'GBP', 'USD']);
  const usd = { usd: 1, gbp: 0.75538854, eur: 0.88022588, cad: 1.41883839, btc: 0.0000157, bgn: 1.72 };

  it('keeps current money only, in upper case and alphabetical order, the dollar as 1', () => {
    const file = makeRatesFile({ date: '2026-09-29', usd }, '2026.9.29', current);
    expect(JSON.stringify(file)).toBe(
      '{"date":"2026-09-29","base":"USD","source":"@fawazahmed0/currency-api 2026.9.29","licence":"CC0-1.0",' +
        '"rates":{"CAD":1.41883839,"EUR":0.88022588,"GBP":0.75538854,"USD":1}}',
    );
  });

  it('names the dollar even when the source leaves it out', () => {
    const file = makeRatesFile({ date: '2026-09-29', usd: { eur: 0.88 } }, '2026.9.29', current);
    expect(file.rates).toEqual({ EUR: 0.88, USD: 1 });
  });

  it('refuses rates of another day than its version', () => {
    expect(() => makeRatesFile({ date: '2026-09-28', usd }, '2026.9.29', current)).toThrow('2026-09-28');
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, null, '0.88'])('refuses a rate of %s', (eur) => {
    expect(() => makeRatesFile({ date: '2026-09-29', usd: { eur } }, '2026.9.29', current)).toThrow('The rate of EUR');
  });

  it('does not mind a bad rate of a currency it drops', () => {
    const file = makeRatesFile({ date: '2026-09-29', usd: { eur: 0.88, btc: 0 } }, '2026.9.29', current);
    expect(file.rates).toEqual({ EUR: 0.88, USD: 1 });
  });

  it.each([null, [], {}, { date: '2026-09-29' }, { date: '2026-09-29', usd: [] }])('refuses %j', (published) => {
    expect(() => makeRatesFile(published, '2026.9.29', current)).toThrow('{ date, usd }');
  });
});

describe('compareRates', () => {
  it('finds what moved by more than a quarter, up or down, as a share', () => {
    const change = compareRates({ A: 100, B: 100, C: 100, D: 100 }, { D: 50, C: 126, B: 125, A: 75 });
    expect(change.jumps).toEqual([
      { code: 'C', move: 0.26 },
      { code: 'D', move: -0.5 },
    ]);
  });

  it('lists what vanished and what is new', () => {
    expect(compareRates({ BGN: 1.72, EUR: 0.88 }, { EUR: 0.88, XCG: 1.8 })).toEqual({
      jumps: [],
      vanished: ['BGN'],
      added: ['XCG'],
    });
  });
});
