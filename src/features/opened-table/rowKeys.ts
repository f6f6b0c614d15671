import { type Moving, ROW_MOVES } from '../../actions/rowMoves';

/** The rows that are chosen in the table: one, or a range of them. */
export interface Selection {
  /** The position that keys move, from 0 at the top. */
  readonly active: number;
  /** Where the range began; the same for a single row. */
  readonly anchor: number;
}

/** The position that a key, as `KeyboardEvent.key` names it, moves to; null for a key that moves to none. */
export function positionAfterKey(key: string, moving: Moving): number | null {
  const move = ROW_MOVES.find(({ keys }) => keys?.includes(key));
  return move === undefined ? null : Math.min(Math.max(move.to(moving), 0), moving.count - 1);
}

/** The first and the last position of what is chosen. */
export function rangeOfSelection({ active, anchor }: Selection): readonly [from: number, to: number] {
  return active < anchor ? [active, anchor] : [anchor, active];
}
