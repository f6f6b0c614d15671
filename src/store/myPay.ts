import { HIGHEST_PAY } from '../dataset/dataset';
import { BASE_CURRENCY, type CurrencyCode, isCurrencyCode } from '../pay/currency';
import { isPayPeriod, type PayPeriod } from '../pay/payPeriod';

/** The reader's own pay. Never in a link; in this browser only if the reader wants. */
export interface MyPay {
  /** The amount as it was typed. */
  readonly typed: string;
  /** The amount that is read of it, in units of the currency for each period; null: none, or none that is pay. */
  readonly amount: number | null;
  /** What to do about an amount that is no pay; '': nothing is wrong. */
  readonly problem: string;
  /** What was taken from the typed text beside the amount, in a sentence; '': nothing. */
  readonly taken: string;
  readonly currency: CurrencyCode;
  readonly period: PayPeriod;
  /** The country whose prices count for purchasing power, ISO 3166 in capitals; '': none is named. */
  readonly place: string;
  /** Whether this browser is to keep it. */
  readonly remembered: boolean;
}

export const NO_PAY: MyPay = {
  typed: '',
  amount: null,
  problem: '',
  taken: '',
  currency: BASE_CURRENCY,
  period: 'year',
  place: '',
  remembered: false,
};

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
export function writeMyPay({ typed, amount, currency, period, place }: MyPay): string {
  return JSON.stringify({ typed, amount, currency, period, place });
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
  const [currency, period, place] = [said('currency'), said('period'), said('place')];
  if (!isCurrencyCode(currency) || !isPayPeriod(period)) return null;
  return {
    ...NO_PAY,
    typed: said('typed') || plainAmount(amount),
    amount,
    currency,
    period,
    place: /^[A-Z]{2}$/.test(place) ? place : '',
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
