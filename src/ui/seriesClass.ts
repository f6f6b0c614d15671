/** How many colours the theme has. */
const COLOURS = 8;

/** The class that gives an element (and what is in it) the colour of the series at an index; the last is shared by all further ones. */
export function seriesClass(index: number): string {
  return `series-${Math.min(index, COLOURS - 1)}`;
}
