import type { FigureUnit } from '../../dataset/figureUnit';
import { packedTextAt } from '../../dataset/packedTexts';
import { binOf, LOG_BINS, logQuartiles } from '../judge/logQuartiles';
import type { RawColumn } from '../rawTable';
import { plainNumber } from './plainNumber';

/** Digits with what stands between them inside one figure. */
const FIGURE = /\p{Nd}(?:[.,'\u2019\u066b\u066c\s]?\p{Nd})*/gu;
const DIGIT = /\p{Nd}/gu;

/** The highest figure of each distinct cell of pay; NaN for a cell without any. */
export interface CellFigures {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Which distinct cells a unit counts, by index in the column's texts: 1 for those it does. Two kinds
 * of figures it leaves as they are. One has a magnitude of its own, "85k" or "1.2 crore": it is more
 * than its digits can write. The other is written in full, "85000" among "85" and "92": on a
 * logarithmic scale it lies nearer to the others as it stands than multiplied, seen from the lower
 * quartile of the figures without a magnitude.
 */
export function countedCells(column: RawColumn, figures: CellFigures, unit: FigureUnit): Uint8Array {
  const { bytes, ends } = column.texts;
  const counted = new Uint8Array(ends.length);
  const bins = new Uint32Array(LOG_BINS);
  let start = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? start;
    const figure = highestOf(figures, index);
    if (figure > 0 && (!Number.isNaN(plainNumber(bytes, start, end)) || isBare(packedTextAt(column.texts, index), figure))) {
      counted[index] = 1;
      const bin = binOf(Math.log10(figure));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    start = end;
  }
  const quartiles = logQuartiles(bins);
  if (quartiles === null) return counted;
  const inFull = quartiles.lower + Math.log10(unit) / 2;
  for (let index = 0; index < counted.length; index += 1) {
    if (counted[index] === 1 && Math.log10(highestOf(figures, index)) >= inFull) counted[index] = 0;
  }
  return counted;
}

function highestOf({ low, high }: CellFigures, index: number): number {
  const highest = high[index] ?? Number.NaN;
  return Number.isNaN(highest) ? (low[index] ?? Number.NaN) : highest;
}

/** Whether a figure of a text is no more than its digits write. */
function isBare(text: string, figure: number): boolean {
  const digits = (text.match(FIGURE) ?? []).map((run) => run.match(DIGIT)?.length ?? 0);
  return figure < 10 ** Math.max(0, ...digits);
}
