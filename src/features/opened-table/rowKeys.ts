import { type Moving, ROW_MOVES } from '../../actions/rowMoves';
import type { SortColumn } from '../../query/view';

/** The rows that are chosen in the table: one, or a range of them. */
export interface Selection {
  /** The position that keys move, from 0 at the top. */
  readonly active: number;
  /** Where the range began; the same for a single row. */
  readonly anchor: number;
  /** The column of the one cell that is chosen; null: whole rows are. */
  readonly cell: SortColumn | null;
}

/** The position that a key, as `KeyboardEvent.key` names it, moves to; null for a key that moves to none. */
export function positionAfterKey(key: string, moving: Moving): number | null {
  const move = ROW_MOVES.find(({ keys }) => keys?.includes(key));
  return move === undefined ? null : Math.min(Math.max(move.to(moving), 0), moving.count - 1);
}

/**
 * The column of the cell that an arrow sideways leads to in a row: from the whole row (null) to its first
 * cell and on, and from the first cell back to the whole row.
 */
export function cellAside(columns: readonly SortColumn[], cell: SortColumn | null, right: boolean): SortColumn | null {
  const index = cell === null ? -1 : columns.indexOf(cell);
  const to = Math.min(index + (right ? 1 : -1), columns.length - 1);
  return columns[to] ?? null;
}

/** The first and the last position of what is chosen. */
export function rangeOfSelection({ active, anchor }: Pick<Selection, 'active' | 'anchor'>): readonly [from: number, to: number] {
  return active < anchor ? [active, anchor] : [anchor, active];
}
