import type { Scale } from '../pay/scale';
import { DEFAULT_VIEW, type View } from '../query/view';

/** The view without its nesting: each key is said by parameters of its own. */
export type ViewParts = Omit<View, 'scale'> & Scale;

export function partsOf({ scale, ...rest }: View): ViewParts {
  return { ...rest, ...scale };
}

export function viewOf(parts: ViewParts): View {
  const { basis, target, period, workingYear, editedRates, ...others } = parts;
  const { prices, countries, rowCountries, countryColumn, ...rest } = others;
  const purchasing = { prices, countries, rowCountries, countryColumn };
  return { ...rest, scale: { basis, target, period, workingYear, editedRates, ...purchasing } };
}

export const DEFAULT_PARTS = partsOf(DEFAULT_VIEW);

/** Whether a name is that of a part of the view. */
export function isPart(name: string): name is keyof ViewParts {
  return Object.hasOwn(DEFAULT_PARTS, name);
}

/** What the parameter of a column filter begins with; the column's name follows. */
export const COLUMN_PREFIX = 'is.';

/** What the parameter of a range of numbers or dates begins with; the column's name follows. */
export const RANGE_PREFIX = 'range.';

/** The parameter of a pinned row or group. */
export const PIN = 'pin';

/** The country in whose prices purchasing power is said, DE. */
export const PRICES = 'prices';

/** The country of the salaries of a currency, EUR:DE. */
export const COUNTRY = 'country';

/** The country of the salary at a place on the page, 20:DE. */
export const ROW_COUNTRY = 'salary';

/** The column that names the countries; empty: none does. */
export const COUNTRY_COLUMN = 'where';

/** The parameter that says of which day the rates were when the link was made. */
export const RATES_DATE = 'rates';
