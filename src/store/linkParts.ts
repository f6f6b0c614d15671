import type { Scale } from '../pay/scale';
import { DEFAULT_VIEW, type View } from '../query/view';

/** The view without its nesting: each key is said by parameters of its own. */
export type ViewParts = Omit<View, 'scale'> & Scale;

export function partsOf({ scale, ...rest }: View): ViewParts {
  return { ...rest, ...scale };
}

export function viewOf(parts: ViewParts): View {
  const { currencies, list, arrangement, sort, ...scale } = parts;
  return { currencies, list, arrangement, sort, scale };
}

export const DEFAULT_PARTS = partsOf(DEFAULT_VIEW);

/** The parameter that says of which day the rates were when the link was made. */
export const RATES_DATE = 'rates';
