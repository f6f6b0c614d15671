/** What bare figures of pay may be counted in: "85" of thousands is 85,000, "12" of lakhs 1,200,000. */
export const FIGURE_UNITS = [1, 1_000, 10_000, 100_000, 1_000_000, 10_000_000] as const;

export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** What each is called. */
export const UNIT_NAMES: Readonly<Record<FigureUnit, string>> = {
  1: 'units',
  1_000: 'thousands',
  10_000: 'ten thousands',
  100_000: 'lakhs',
  1_000_000: 'millions',
  10_000_000: 'crores',
};
