import { BASE_CURRENCY, type CurrencyCode } from './currency';
import { type EditedRates, isEditedRate, rateInForce } from './exchangeRates';
import {
  type PayPeriod,
  periodsPerYear,
  STANDARD_WORKING_YEAR,
  type WorkingYear,
} from './payPeriod';

/** As published: each figure in its own currency. Market: converted at the exchange rates. */
export const BASES = ['published', 'market'] as const;

export type Basis = (typeof BASES)[number];

export function isBasis(text: string): text is Basis {
  return BASES.some((basis) => basis === text);
}

/** What salaries are measured with. */
export interface Scale {
  readonly basis: Basis;
  /** The currency that market-rate figures are shown in. */
  readonly target: CurrencyCode;
  readonly period: PayPeriod;
  readonly workingYear: WorkingYear;
  readonly editedRates: EditedRates;
}

export const DEFAULT_SCALE: Scale = {
  basis: 'market',
  target: BASE_CURRENCY,
  period: 'year',
  workingYear: STANDARD_WORKING_YEAR,
  editedRates: {},
};

/** The currency that a salary published in `currency` is shown in on this scale. */
export function shownCurrency(currency: CurrencyCode, scale: Scale): CurrencyCode {
  return scale.basis === 'published' ? currency : scale.target;
}

/**
 * Whether something set by hand acts on a figure published in `currency` for each `period`: a rate
 * that it is converted with, or the hours or days of a year that its pay period is reckoned with.
 */
export function isEdited(currency: CurrencyCode, period: PayPeriod, scale: Scale): boolean {
  const { workingYear, editedRates, target } = scale;
  const converted = scale.basis === 'market' && currency !== target;
  if (converted && [currency, target].some((code) => isEditedRate(code, editedRates))) return true;
  return (
    period !== scale.period &&
    [period, scale.period].some(
      (unit) => periodsPerYear(unit, workingYear) !== periodsPerYear(unit, STANDARD_WORKING_YEAR),
    )
  );
}

/**
 * What a published figure is multiplied with to be comparable:
 * periods per year ÷ periods per year of the scale × rate(currency → target).
 */
export function comparableFactor(currency: CurrencyCode, period: PayPeriod, scale: Scale): number {
  const periods =
    periodsPerYear(period, scale.workingYear) / periodsPerYear(scale.period, scale.workingYear);
  if (scale.basis === 'published' || currency === scale.target) return periods;
  const rate =
    rateInForce(currency, scale.editedRates) / rateInForce(scale.target, scale.editedRates);
  return periods * rate;
}
