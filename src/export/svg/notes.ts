import { text } from './element';
import { type Drawn, type Measure, MUTED } from './look';
import { linesOf } from './textWidth';

const MOST_LINES = 3;

/** What is said below a chart, sentence after sentence, from `left` on and below `top`; no height where nothing is. All lengths are pixels. */
export function notesBelow(sentences: readonly string[], left: number, top: number, { small, width }: Measure): Drawn {
  const said = sentences.filter((sentence) => sentence !== '').join(' ');
  const lines = linesOf(said, small, width - left, MOST_LINES);
  return {
    svg: lines.map((line, index) => text(line, { x: left, y: top + small * (0.7 + index * 1.4), 'font-size': small, fill: MUTED })),
    height: lines.length === 0 ? 0 : small * (0.2 + lines.length * 1.4),
  };
}
