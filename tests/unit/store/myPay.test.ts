import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenUnit, type MyPay, NO_PAY, plainAmount, readMyPay, unitOfPay, writeMyPay } from '../../../src/store/myPay';
import { CAD, EUR } from '../given';

const OWN: MyPay = { ...NO_PAY, typed: '€93k', amount: 93_000, currency: EUR, period: 'month', place: 'DE', chosenPeriod: 'month', chosenPlace: 'DE', placeBeside: EUR, remembered: true };

describe('the reader’s own pay as this browser keeps it', () => {
  it('comes back as it was kept, and is kept on', () => {
    expect(readMyPay(writeMyPay({ ...OWN, taken: '“$” is taken for US dollars.' }))).toEqual(OWN);
    expect(readMyPay(writeMyPay({ ...OWN, chosenCurrency: CAD }))).toEqual({ ...OWN, chosenCurrency: CAD });
  });

  it('loses a place and a text that are none', () => {
    const kept = JSON.stringify({ typed: 5, amount: 45.125, currency: 'EUR', period: 'hour', place: 'Berlin' });
    expect(readMyPay(kept)).toEqual({ ...OWN, typed: '45.125', amount: 45.125, period: 'hour', chosenPeriod: null, place: '', chosenPlace: '' });
    const long = JSON.stringify({ ...OWN, typed: '9'.repeat(500) });
    expect(readMyPay(long)?.typed).toBe('93,000');
  });

  it.each([
    ['', 'no text'],
    ['{', 'half a text'],
    ['null', 'nothing'],
    ['[1]', 'a list'],
    ['"93k"', 'a text'],
    ['{"amount":"93000","currency":"EUR","period":"year"}', 'an amount that is a text'],
    ['{"amount":0,"currency":"EUR","period":"year"}', 'an amount of 0'],
    ['{"amount":-1,"currency":"EUR","period":"year"}', 'a negative amount'],
    ['{"amount":1e15,"currency":"EUR","period":"year"}', 'too much'],
    ['{"amount":1e999,"currency":"EUR","period":"year"}', 'an amount without end'],
    ['{"amount":1,"currency":"__proto__","period":"year"}', 'a currency that is none'],
    ['{"amount":1,"currency":"EUR","period":"decade"}', 'a pay period that is none'],
    ['{"__proto__":{"amount":1,"currency":"EUR","period":"year"}}', 'fields that are not its own'],
  ])('is none where “%s”, %s, is kept', (text) => {
    expect(readMyPay(text)).toBeNull();
  });

  it('never throws, and holds an amount above 0 if anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.object().map((value) => JSON.stringify(value))), (text) => {
        const pay = readMyPay(text);
        expect(pay === null || Number(pay.amount) > 0).toBe(true);
      }),
    );
  });

  it('is in what was chosen by hand while no amount is given, else in the currency of the scale for a year', () => {
    const scale = { target: CAD };
    expect(unitOfPay(null, scale)).toEqual({ currency: CAD, period: 'year' });
    expect(unitOfPay({ ...OWN, amount: null, chosenCurrency: EUR }, scale)).toEqual({ currency: EUR, period: 'month' });
    expect(unitOfPay(OWN, scale)).toMatchObject({ currency: EUR, period: 'month' });
    expect(chosenUnit(OWN, scale)).toEqual({ currency: CAD, period: 'month' });
  });

  it('writes an amount in digits, none rounded away', () => {
    expect(plainAmount(93_000)).toBe('93,000');
    expect(plainAmount(45.125)).toBe('45.125');
  });
});
