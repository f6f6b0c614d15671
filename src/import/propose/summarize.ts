import { packedTextAt } from '../../dataset/packedTexts';
import { emptyRowsOf } from '../cells/columnKind';
import { countCells } from '../cells/countCells';
import { shorten } from '../judge/preview';
import type { RawColumn } from '../rawTable';
import type { ColumnSummary } from '../reading';

const MOST_EXAMPLES = 5;

/** What the review shows of a column, with its most frequent cells; of as frequent ones the first. */
export function summarizeColumn(column: RawColumn, kind: ColumnSummary['kind']): ColumnSummary {
  const empty = emptyRowsOf(column);
  const distinct = column.texts.ends.length;
  const examples = mostFrequent(countCells(column))
    .map((code) => shorten(packedTextAt(column.texts, code)))
    .filter((text) => text !== '');
  return {
    name: column.name,
    examples: examples.slice(0, MOST_EXAMPLES),
    distinct: empty > 0 ? distinct - 1 : distinct,
    empty,
    kind,
  };
}

/** The codes of the most frequent cells (one more, since one may be empty), in one pass. */
function mostFrequent(counts: Uint32Array): number[] {
  const top: number[] = [];
  counts.forEach((count, code) => {
    const last = top.at(-1);
    const isFull = top.length > MOST_EXAMPLES;
    if (isFull && last !== undefined && count <= (counts[last] ?? 0)) return;
    const place = top.findIndex((other) => (counts[other] ?? 0) < count);
    top.splice(place === -1 ? top.length : place, 0, code);
    if (top.length > MOST_EXAMPLES + 1) top.pop();
  });
  return top;
}
