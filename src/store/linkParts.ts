import type { Scale } from '../pay/scale';
import { DEFAULT_VIEW, type View } from '../query/view';

/** The view without its nesting: each key is said by parameters of its own. */
export type ViewParts = Omit<View, 'scale'> & Scale;

export function partsOf({ scale, ...rest }: View): ViewParts {
  return { ...rest, ...scale };
}

export function viewOf(parts: ViewParts): View {
  const { basis, target, period, workingYear, editedRates, ...rest } = parts;
  return { ...rest, scale: { basis, target, period, workingYear, editedRates } };
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

/** The parameter that says of which day the rates were when the link was made. */
export const RATES_DATE = 'rates';
