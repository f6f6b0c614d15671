import { HIGHEST_PAY } from '../dataset/dataset';
import { BASE_CURRENCY, type CurrencyCode, isCurrencyCode } from '../pay/currency';
import { isPayPeriod, type PayPeriod } from '../pay/payPeriod';
import type { Scale } from '../pay/scale';

/** The reader's own pay. Never in a link; in this browser only if the reader wants. */
export interface MyPay {
  /** The amount as it was typed. */
  readonly typed: string;
  /** The amount that is read of it, in units of the currency for each period; null: none, or none that is pay. */
  readonly amount: number | null;
  /** What to do about an amount that is no pay; '': nothing is wrong. */
  readonly problem: string;
  /** What was assumed in reading the typed text, in a sentence; '': nothing. */
  readonly taken: string;
  readonly currency: CurrencyCode;
  readonly period: PayPeriod;
  /** The country whose prices count for purchasing power, ISO 3166 in capitals; '': none is named. */
  readonly place: string;
  /** The currency typed or chosen last, for amounts typed without one; null: none is, that of the scale. */
  readonly chosenCurrency: CurrencyCode | null;
  /** The pay period chosen by hand, for amounts typed without one; null: none is, a year. */
  readonly chosenPeriod: PayPeriod | null;
  /** The place chosen by hand, which waits while a typed text brings a currency that is not its money; '': none. */
  readonly chosenPlace: string;
  /** The currency that the place was chosen beside, whether it is its money or not. */
  readonly placeBeside: CurrencyCode;
  /** Whether this browser is to keep it. */
  readonly remembered: boolean;
  /** Why it could not be kept or deleted; '': it could. */
  readonly keepingProblem: string;
}

export const NO_PAY: MyPay = {
  typed: '',
  amount: null,
  problem: '',
  taken: '',
  currency: BASE_CURRENCY,
  period: 'year',
  place: '',
  chosenCurrency: null,
  chosenPeriod: null,
  chosenPlace: '',
  placeBeside: BASE_CURRENCY,
  remembered: false,
  keepingProblem: '',
};

/** What an amount typed without a unit is in: in the currency typed or chosen last, else in that of the scale, for the pay period chosen by hand, else a year. */
export function chosenUnit(myPay: MyPay | null, { target }: Pick<Scale, 'target'>): Pick<MyPay, 'currency' | 'period'> {
  return { currency: myPay?.chosenCurrency ?? target, period: myPay?.chosenPeriod ?? 'year' };
}

/** What the pay is in; of one that is not given yet, what it would be in. */
export function unitOfPay(myPay: MyPay | null, scale: Pick<Scale, 'target'>): Pick<MyPay, 'currency' | 'period'> {
  return myPay === null || myPay.amount === null ? chosenUnit(myPay, scale) : myPay;
}

/** As long as a typed amount can be to be kept. */
const LONGEST = 200;

/** Whether a figure can be somebody's pay: above 0, and no more than a data set may hold. */
function isPayAmount(amount: number): boolean {
  return amount > 0 && amount <= HIGHEST_PAY;
}

/** An amount in digits, with commas between thousands and no digit rounded away. */
export function plainAmount(amount: number): string {
  return amount.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

/** The text that this browser keeps of a pay. */
export function writeMyPay(myPay: MyPay): string {
  const { typed, amount, currency, period, place, chosenCurrency, chosenPeriod } = myPay;
  return JSON.stringify({ typed, amount, currency, period, place, chosenCurrency, chosenPeriod });
}

/**
 * The pay in a kept text. Text and place are repaired; without amount, currency and pay period nobody
 * could tell what it meant: null then.
 */
export function readMyPay(text: string): MyPay | null {
  const kept = parseJson(text);
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  // Only its own fields, so that no other name does harm.
  const fields = new Map<string, unknown>(Object.entries(kept));
  const said = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' && value.length <= LONGEST ? value : '';
  };
  const amount = fields.get('amount');
  if (typeof amount !== 'number' || !isPayAmount(amount)) return null;
  const [currency, period, code] = [said('currency'), said('period'), said('place')];
  const [chosenCurrency, chosenPeriod] = [said('chosenCurrency'), said('chosenPeriod')];
  if (!isCurrencyCode(currency) || !isPayPeriod(period)) return null;
  const place = /^[A-Z]{2}$/.test(code) ? code : '';
  return {
    ...NO_PAY,
    typed: said('typed') || plainAmount(amount),
    amount,
    currency,
    period,
    place,
    chosenCurrency: isCurrencyCode(chosenCurrency) ? chosenCurrency : null,
    chosenPeriod: isPayPeriod(chosenPeriod) ? chosenPeriod : null,
    chosenPlace: place,
    placeBeside: currency,
    remembered: true,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
