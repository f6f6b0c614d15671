import { BASE_CURRENCY, type CurrencyCode, INTERNATIONAL_DOLLAR, type PayUnit } from './currency';
import { type EditedRates, isEditedRate, rateInForce } from './exchangeRates';
import {
  type PayPeriod,
  periodsPerYear,
  STANDARD_WORKING_YEAR,
  type WorkingYear,
} from './payPeriod';
import type { CountryCode } from './purchasingPower';

/**
 * As published: each figure in its own currency. Market: converted at the exchange rates. Purchasing
 * power: what it buys in its country.
 */
export const BASES = ['published', 'market', 'purchasingPower'] as const;

export type Basis = (typeof BASES)[number];

export function isBasis(text: string): text is Basis {
  return BASES.some((basis) => basis === text);
}

/** The country in whose prices purchasing power is said. */
export interface Prices {
  readonly country: CountryCode;
  readonly currency: CurrencyCode;
  /** Units of the currency for one international dollar. */
  readonly parity: number;
}

/** What salaries are measured with. */
export interface Scale {
  readonly basis: Basis;
  /** The currency that market-rate figures are shown in. */
  readonly target: CurrencyCode;
  readonly period: PayPeriod;
  readonly workingYear: WorkingYear;
  readonly editedRates: EditedRates;
  /** Purchasing power in the prices of a country; null: in international dollars. */
  readonly prices: Prices | null;
  /** By currency: the country of the salaries in it that name none. */
  readonly countries: Readonly<Record<string, CountryCode>>;
  /** By row: the country chosen for that salary alone. */
  readonly rowCountries: Readonly<Record<string, CountryCode>>;
  /** The column that names the countries; '': none; null: the one that names most. */
  readonly countryColumn: string | null;
}

export const DEFAULT_SCALE: Scale = {
  basis: 'market',
  target: BASE_CURRENCY,
  period: 'year',
  workingYear: STANDARD_WORKING_YEAR,
  editedRates: {},
  prices: null,
  countries: {},
  rowCountries: {},
  countryColumn: null,
};

/** What a salary published in `currency` is shown in on this scale. */
export function shownCurrency(currency: CurrencyCode, { basis, target, prices }: Scale): PayUnit {
  if (basis === 'purchasingPower') return prices?.currency ?? INTERNATIONAL_DOLLAR;
  return basis === 'published' ? currency : target;
}

/**
 * Whether something set by hand acts on a figure published in `currency` for each `period`: a rate
 * that it is converted with at market rate, or the hours or days of a year that its pay period is reckoned with.
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
 * periods per year ÷ periods per year of the scale × rate(currency → target). By purchasing power it
 * is what an amount in international dollars is multiplied with: × parity of the prices' country.
 */
export function comparableFactor(currency: CurrencyCode, period: PayPeriod, scale: Scale): number {
  const periods =
    periodsPerYear(period, scale.workingYear) / periodsPerYear(scale.period, scale.workingYear);
  if (scale.basis === 'purchasingPower') return periods * (scale.prices?.parity ?? 1);
  if (scale.basis === 'published' || currency === scale.target) return periods;
  const rate =
    rateInForce(currency, scale.editedRates) / rateInForce(scale.target, scale.editedRates);
  return periods * rate;
}
