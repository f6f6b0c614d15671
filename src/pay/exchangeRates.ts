import { BASE_CURRENCY, type CurrencyCode } from './currency';
import ratesFile from './rates.json';

/** Exchange rates of one day. */
export interface ExchangeRates {
  /** The day of the rates, `2026-09-29`. */
  readonly date: string;
  readonly base: string;
  /** Where the rates are from: package and version. */
  readonly source: string;
  readonly licence: string;
  /** Units of each currency for one unit of the base. */
  readonly rates: Readonly<Record<string, number>>;
}

/** The rates that this build was made with. */
export const DATED_RATES: ExchangeRates = ratesFile;

/** Rates set by hand: US dollars for one unit of the currency, in place of the dated rate. */
export type EditedRates = Readonly<Record<string, number>>;

export const LOWEST_RATE = 1e-9;
export const HIGHEST_RATE = 1e9;

/** Whether a figure can be a rate: finite, above zero and within what any currency comes near. */
export function isExchangeRate(value: number): boolean {
  return value >= LOWEST_RATE && value <= HIGHEST_RATE;
}

/** The dated rate of a currency: US dollars for one unit. */
export function datedRate(currency: CurrencyCode): number {
  return 1 / Number(DATED_RATES.rates[currency]);
}

export function isEditedRate(currency: CurrencyCode, edited: EditedRates): boolean {
  return Object.hasOwn(edited, currency);
}

/** The rate in force: US dollars for one unit, as edited, or else as dated. The base is always 1. */
export function rateInForce(currency: CurrencyCode, edited: EditedRates): number {
  if (currency === BASE_CURRENCY) return 1;
  return isEditedRate(currency, edited) ? Number(edited[currency]) : datedRate(currency);
}

/** Whole days from the day of the rates to `today`, both taken in UTC; below 0 for a day to come. */
export function ageInDays(date: string, today: Date): number {
  const day = 24 * 60 * 60 * 1000;
  return Math.floor((today.getTime() - Date.parse(`${date}T00:00:00Z`)) / day);
}
