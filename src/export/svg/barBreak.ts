import { element } from './element';
import { SURFACE } from './look';

/** Before the figures of what reaches beyond the axis. */
export const ARROW = '→';
/** So far before its end a bar is broken, in pixels. */
const BREAKS = [22, 15];

/** Two strokes through a bar that reaches beyond the axis, which ends at `end` and lies between two heights. */
export function barBreak(end: number, from: number, to: number): string {
  const strokes = BREAKS.map((before) => `M${(end - before).toFixed(1)} ${to + 1}l6 ${from - to - 2}`);
  return element('path', { fill: 'none', stroke: SURFACE, 'stroke-width': 3, d: strokes.join('') });
}
