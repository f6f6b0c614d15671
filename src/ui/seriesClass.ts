/** How many colours the theme has. */
const COLOURS = 8;

/** The class that gives an element (and what is in it) the colour of the series at an index. */
export function seriesClass(index: number): string {
  return `series-${index % COLOURS}`;
}
