/** The rows that are chosen in the table: one, or a range of them. */
export interface Selection {
  /** The position that keys move, from 0 at the top. */
  readonly active: number;
  /** Where the range began; the same for a single row. */
  readonly anchor: number;
}

/** Where a key moves to. */
interface Moving {
  /** Null: no row is chosen yet. */
  readonly active: number | null;
  readonly count: number;
  /** The position of the first row in sight. */
  readonly firstInSight: number;
  /** How many rows are wholly in sight. */
  readonly page: number;
}

function unbounded(key: string, { active, count, firstInSight, page }: Moving): number | null {
  const first = Math.min(firstInSight, count - 1);
  switch (key) {
    case 'ArrowDown':
      return active === null ? first : active + 1;
    case 'ArrowUp':
      return active === null ? first : active - 1;
    case 'PageDown':
      return (active ?? first) + page;
    case 'PageUp':
      return (active ?? first) - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The position that a key, as `KeyboardEvent.key` names it, moves to; null for a key that moves to none. */
export function positionAfterKey(key: string, moving: Moving): number | null {
  const position = unbounded(key, moving);
  return position === null ? null : Math.min(Math.max(position, 0), moving.count - 1);
}

/** The first and the last position of what is chosen. */
export function rangeOfSelection({ active, anchor }: Selection): readonly [from: number, to: number] {
  return active < anchor ? [active, anchor] : [anchor, active];
}
