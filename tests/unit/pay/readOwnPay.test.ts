import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodeOf } from '../../../src/pay/currency';
import { type PayUnit, readOwnPay } from '../../../src/pay/readOwnPay';
import { CAD, EUR, GBP, USD } from '../given';

const YEARLY_DOLLARS: PayUnit = { currency: USD, period: 'year' };
const MOST = 1e12;

function read(text: string, unit = YEARLY_DOLLARS) {
  return readOwnPay(text, unit, MOST);
}

describe('an amount as people type their own pay', () => {
  it('is read in the chosen currency and pay period where it names none', () => {
    const plain = { currency: EUR, period: 'month', taken: '' };
    const unit: PayUnit = { currency: EUR, period: 'month' };
    expect(read('7000', unit)).toEqual({ ...plain, amount: 7_000 });
    expect(read(' 7,000 ', unit)).toEqual({ ...plain, amount: 7_000 });
    expect(read('7 000', unit)).toEqual({ ...plain, amount: 7_000 });
    expect(read('7.5k', unit)).toEqual({ ...plain, amount: 7_500 });
    expect(read('7.000', unit)).toEqual({ ...plain, amount: 7_000 });
  });

  it('brings its own currency and pay period, of which nothing need be said', () => {
    expect(read('€93,000')).toEqual({ amount: 93_000, currency: EUR, period: 'year', taken: '' });
    expect(read('7000 a month')).toEqual({ amount: 7_000, currency: USD, period: 'month', taken: '' });
    expect(read('45.50 EUR per hour')).toEqual({
      amount: 45.5,
      currency: EUR,
      period: 'hour',
      taken: '',
    });
  });

  it('is money though nothing says so, in the chosen currency', () => {
    expect(read('45.50 an hour', { currency: CAD, period: 'year' })).toEqual({
      amount: 45.5,
      currency: CAD,
      period: 'hour',
      taken: '',
    });
    expect(read('12,34,5 an hour')).toHaveProperty('problem');
    expect(read(' 45.50  an   hr ')).toMatchObject({ amount: 45.5, period: 'hour' });
    expect(read('45.50 a hour')).toMatchObject({ amount: 45.5, period: 'hour' });
    expect(read('45.50 an hour', { currency: CAD, period: 'year' })).toMatchObject({ currency: CAD, taken: '' });
  });

  it('means by an open symbol the chosen currency, if it can, and says what it was taken for', () => {
    expect(read('$120k', { currency: CAD, period: 'year' })).toEqual({
      amount: 120_000,
      currency: CAD,
      period: 'year',
      taken: '“$” is taken for Canadian dollars.',
    });
    expect(read('$120k a year', { currency: EUR, period: 'hour' })).toEqual({
      amount: 120_000,
      currency: USD,
      period: 'year',
      taken: '“$” is taken for US dollars.',
    });
  });
});

describe('a symbol of several currencies', () => {
  it.each([
    ['C$137,192', CAD],
    ['£50k', GBP],
    ['₩50,000,000', currencyCodeOf('KRW')],
    ['₱600,000', currencyCodeOf('PHP')],
  ])('needs no word where nobody would doubt it: “%s”', (text, currency) => {
    expect(read(text)).toMatchObject({ currency, taken: '' });
  });

  it('is spoken of where it was taken for another than the likeliest, which was chosen', () => {
    expect(read('£50k', { currency: currencyCodeOf('EGP'), period: 'year' })).toMatchObject({
      currency: 'EGP',
      taken: '“£” is taken for Egyptian pounds.',
    });
  });
});

describe('an amount beside two currencies', () => {
  it.each(['$5 €', '5 $ €', '€5 $', '$93,000 EUR', '93,000 USD EUR', '€93k (USD)', '93k €/$', '$5£', 'zł 5 €', '5 euro dollars', '5 eur usd', '$5 eur'])(
    'is refused and not taken for one of them: “%s”',
    (text) => {
      expect(read(text)).toEqual({ problem: 'There are several currencies: type one amount in one of them.' });
    },
  );

  it.each([
    ['$93,000 CAD', CAD],
    ['$93,000 cad', CAD],
    ['60k cad', CAD],
    ['600 000 try ', currencyCodeOf('TRY')],
    ['93k in all', USD],
    ['93k all', USD],
    ['93k all ', USD],
    ['93k top', USD],
    ['try 93k', USD],
    ['93k net', USD],
    ['93k pay', USD],
    ['USD 93k USD', USD],
    ['€93k euros', EUR],
    ['£5 pounds sterling', GBP],
    ['93k USD in ALL', USD],
  ])('is read where they may be one: “%s”', (text, currency) => {
    expect(read(text)).toMatchObject({ currency, taken: '' });
  });
});

describe('the most that is pay', () => {
  it('is pay itself', () => {
    expect(read('1000000000000')).toMatchObject({ amount: 1e12 });
  });
});

describe('an amount that is no pay', () => {
  it.each([
    ['0', /more than 0: type an amount/],
    ['0.00 EUR', /more than 0: type an amount/],
    ['-5', /without a minus sign/],
    ['−93,000', /without a minus sign/],
    ['abc', /Type one amount, such as 93,000, 93k or 45.50 an hour/],
    ['NaN', /Type one amount/],
    ['€', /Type one amount/],
    ['__proto__', /Type one amount/],
    ['1e15', /check the number of digits/],
    ['1000000000000000', /check the number of digits/],
    ['1'.repeat(40), /check the number of digits/],
    ['1e400', /./],
    ['12,34,5', /no usual groups/],
    ['5 USD 6 EUR', /several figures/],
    ['EUR USD 500', /^There are several currencies: type one amount in one of them\.$/],
    ['93000 btc', /^There is no exchange rate for that currency/],
    ['93000 BGN', /^There is no exchange rate for that currency: type the amount in another one\.$/],
    ['1000000000001', /check the number of digits/],
    ['about 45.50 an hour', /45.50 an hour/],
    ['45.50 an hour or so', /45.50 an hour/],
    ['45 per sprint', /for an hour, a day, a week, a month or a year/],
    ['45k-55k', /of a range or a limit, try each end/],
    ['up to 90k', /of a range or a limit, try each end/],
    ['from 90k', /of a range or a limit, try each end/],
  ])('says of “%s” what to do', (text, problem) => {
    expect(read(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('is one of any text that is read without pay above 0 and up to the most', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        const reading = read(text);
        const isPay = 'amount' in reading && reading.amount > 0 && reading.amount <= MOST;
        expect(isPay || ('problem' in reading && reading.problem !== '')).toBe(true);
      }),
    );
  });
});
