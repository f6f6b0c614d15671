import type { CurrencyCode } from '../../pay/currency';
import { type EditedRates, isEditedRate } from '../../pay/exchangeRates';
import type { PayPeriod } from '../../pay/payPeriod';
import { countriesOfCurrency, type Country, isOldParity, purchasingFactor, type PurchasingPower } from '../../pay/purchasingPower';
import { comparableFactor, type Scale } from '../../pay/scale';

/** By what a salary was put in its country. */
export type PlacedBy =
  /** Chosen for this salary, or for all of its currency. */
  | 'row'
  | 'currency'
  /** Named in its row. */
  | 'column'
  /** Assumed: its currency is that country's money, or a union's. */
  | 'issuer'
  | 'union';

/** Where salaries are that have currency, pay period and country in common. */
export interface Place {
  readonly currency: CurrencyCode;
  readonly period: PayPeriod;
  readonly by: PlacedBy;
  /** One country, or the members of a union; none: its currency is no country's. */
  readonly countries: readonly Country[];
}

/** A place on a scale of purchasing power. */
export interface Placement extends Place {
  /** What pay is multiplied with; NaN where no parity is known. Of a span the middle. */
  readonly factor: number;
  /** From the dearest to the cheapest member of a union; null: one country. */
  readonly span: Span | null;
  /** The year of an old parity that acts; null: none does. */
  readonly oldYear: number | null;
  /** Whether a rate set by hand acts. */
  readonly edited: boolean;
}

interface Span {
  readonly low: number;
  readonly high: number;
  readonly dearest: Country;
  readonly cheapest: Country;
}

/** What is known of the rows of each factor; nothing on a scale of another basis. */
export function placementsOf({ said }: { readonly said: readonly Placement[] | null }): readonly Placement[] {
  return said ?? [];
}

/** The country chosen for all salaries in a currency that name none; undefined: none is. */
export function chosenFor(
  countries: Scale['countries'],
  currency: CurrencyCode,
  table: PurchasingPower,
): Country | undefined {
  const code = countries[currency];
  return code === undefined ? undefined : table.countries.get(code);
}

/** Where salaries in a currency are that name no country: as chosen for all of them, or as the currency says. */
export function placeByCurrency(
  currency: CurrencyCode,
  chosen: Country | undefined,
  table: PurchasingPower,
): Pick<Place, 'by' | 'countries'> {
  if (chosen !== undefined) return { by: 'currency', countries: [chosen] };
  const countries = countriesOfCurrency(currency, table);
  return { by: countries.length > 1 ? 'union' : 'issuer', countries };
}

function isConverted(currency: CurrencyCode, own: CurrencyCode, edited: EditedRates): boolean {
  return currency !== own && (isEditedRate(currency, edited) || isEditedRate(own, edited));
}

/** Puts a place on a scale. */
export function placement(place: Place, scale: Scale): Placement {
  const { currency, period, countries } = place;
  const { editedRates } = scale;
  const unit = comparableFactor(currency, period, scale);
  const known = countries
    .flatMap((country) => {
      const factor = purchasingFactor(currency, country, null, editedRates);
      return factor === null ? [] : [{ country, factor: factor * unit }];
    })
    .toSorted((a, b) => a.factor - b.factor);
  const [lowest] = known;
  const highest = known.at(-1);
  if (lowest === undefined || highest === undefined) {
    return { ...place, factor: Number.NaN, span: null, oldYear: null, edited: false };
  }
  const old = known.flatMap(({ country: { year } }) => (year !== null && isOldParity(year) ? [year] : []));
  return {
    ...place,
    factor: (lowest.factor + highest.factor) / 2,
    span:
      countries.length === 1
        ? null
        : { low: lowest.factor, high: highest.factor, dearest: lowest.country, cheapest: highest.country },
    oldYear: old.length === 0 ? null : Math.min(...old),
    edited: known.some(({ country }) => isConverted(currency, country.currency, editedRates)),
  };
}
