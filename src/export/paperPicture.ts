import { firstWithin, keptPlaces, leftOutBefore } from './keptPlaces';
import type { ChartOnShow, DrawnBar, OnShow, PanelOnShow } from './onShow';
import { PAPER } from './svg/look';
import { chartOnPaper, type Picture } from './svg/picture';

const MOST_BARS = 24;
const FEWEST_BARS = 6;
/** Smaller than this share of its size a chart is hard to read. */
const SMALLEST = 0.8;

/** How many of so many bars each panel has room for: small panels are whole, large ones share what is left. */
function sharedOut(lengths: readonly number[], most: number): readonly number[] {
  let left = most;
  let panels = lengths.length;
  const shares = new Map(
    [...lengths.entries()]
      .toSorted(([, a], [, b]) => a - b)
      .map(([panel, length]) => {
        const share = Math.min(length, Math.max(Math.floor(left / panels), 1));
        left -= share;
        panels -= 1;
        return [panel, share];
      }),
  );
  return lengths.map((_, panel) => shares.get(panel) ?? 0);
}

function barsOf({ drawn }: PanelOnShow): number {
  return drawn.kind === 'bars' ? drawn.bars.length : 0;
}

function noRoom(count: number, one: string, many: string): readonly string[] {
  if (count === 0) return [];
  return [`${count.toLocaleString('en-US')} more ${count === 1 ? `${one} has` : `${many} have`} no room here.`];
}

/** The first of a panel's bars, and those that are pinned, in so many lines; more where what is pinned needs more. */
function barsWithin(bars: readonly DrawnBar[], lines: number): readonly DrawnBar[] {
  const list = { known: bars.length, pinned: bars.flatMap(({ isPinned }, place) => (isPinned ? [place] : [])) };
  const places = keptPlaces(list, firstWithin(list, lines));
  const before = leftOutBefore(places);
  return places.flatMap((place, index) => bars.slice(place, place + 1).map((bar) => ({ ...bar, leftOutBefore: before[index] ?? 0 })));
}

/** The chart with the first of its panels and in these the first of their bars, and what of both has no room. */
function shortened({ panels, heading, rest }: ChartOnShow, mostPanels: number, mostBars: number): ChartOnShow {
  const kept = panels.slice(0, mostPanels);
  const shares = sharedOut(kept.map(barsOf), mostBars);
  const shorter = kept.map((panel, index): PanelOnShow => {
    const { drawn } = panel;
    return drawn.kind === 'bars' ? { ...panel, drawn: { ...drawn, bars: barsWithin(drawn.bars, shares[index] ?? 0) } } : panel;
  });
  const hidden = kept.reduce((sum, panel, index) => sum + barsOf(panel) - barsOf(shorter[index] ?? panel), 0);
  const left = [...noRoom(hidden, 'bar', 'bars'), ...noRoom(panels.length - kept.length, 'currency', 'currencies'), rest];
  return { heading, panels: shorter, rest: left.filter((part) => part !== '').join(' ') };
}

/** A chart on paper. */
export interface PaperPicture {
  readonly picture: Picture;
  /** Whether it is drawn at a size that can be read. */
  readonly isLegible: boolean;
}

/** The first panels of a chart at most so high, in pixels: with as many bars as can be read at that height. */
export function pictureWithin({ title, chart }: Pick<OnShow, 'title' | 'chart'>, mostPanels: number, highest: number): PaperPicture {
  const hasBars = chart.panels.some((panel) => barsOf(panel) > 0);
  for (let most = hasBars ? MOST_BARS : 0; ; most -= 2) {
    const picture = chartOnPaper({ title, chart: shortened(chart, mostPanels, most) }, highest);
    const isLegible = picture.width >= PAPER.width * SMALLEST;
    if (isLegible || most <= FEWEST_BARS) return { picture, isLegible };
  }
}
