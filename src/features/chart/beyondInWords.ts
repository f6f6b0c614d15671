import type { Bar } from './barPicture';

/** As many are named one by one. */
const MOST_NAMED = 3;

/** What reaches beyond an axis, as a sentence: "Egypt reaches beyond the axis."; '' where nothing does. */
export function beyondInWords(names: readonly string[]): string {
  const [only] = names;
  if (only === undefined) return '';
  if (names.length === 1) return `${only} reaches beyond the axis.`;
  const more = names.length - MOST_NAMED;
  const named = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1)} reach beyond the axis.`;
}

/** Which bars of salaries do, by their pay. */
export function barsBeyond(bars: ReadonlyArray<Pick<Bar, 'comparable' | 'isBeyond'>>): string {
  return beyondInWords(bars.filter(({ isBeyond }) => isBeyond).map(({ comparable }) => comparable));
}
