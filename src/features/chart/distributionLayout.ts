/** Room around the bars of a distribution, and its height, in pixels. */
export const DISTRIBUTION = { height: 320, top: 44, bottom: 44, left: 48, right: 12 };

/** Where the bars stand, in pixels. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The plot of a distribution drawn at a width. */
export function plotOf(width: number): Plot {
  const { height, top, bottom, left, right } = DISTRIBUTION;
  return { x: left, y: top, width: width - left - right, height: height - top - bottom };
}

/** How many amounts have room along the bottom of a plot. */
export function mostTicks(width: number): number {
  return Math.max(3, Math.floor(plotOf(width).width / 64));
}
