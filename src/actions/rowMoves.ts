import type { KeyCommand } from './action';

/** Where a key moves from. */
export interface Moving {
  /** Null: no row is chosen yet. */
  readonly active: number | null;
  readonly count: number;
  /** The position of the first row in sight. */
  readonly firstInSight: number;
  /** How many rows are wholly in sight. */
  readonly page: number;
}

/** A way to another row, by the keys for it. */
export interface RowMove extends KeyCommand {
  /** The position that it leads to, which may lie before the first or behind the last row. */
  readonly to: (moving: Moving) => number;
}

function first({ firstInSight, count }: Moving): number {
  return Math.min(firstInSight, count - 1);
}

/** The ways from row to row. */
export const ROW_MOVES: readonly RowMove[] = [
  {
    name: 'Go to the next row',
    keys: ['ArrowDown'],
    to: (moving) => (moving.active === null ? first(moving) : moving.active + 1),
  },
  {
    name: 'Go to the row before',
    keys: ['ArrowUp'],
    to: (moving) => (moving.active === null ? first(moving) : moving.active - 1),
  },
  { name: 'Go a page down', keys: ['PageDown'], to: (moving) => (moving.active ?? first(moving)) + moving.page },
  { name: 'Go a page up', keys: ['PageUp'], to: (moving) => (moving.active ?? first(moving)) - moving.page },
  { name: 'Go to the first row', keys: ['Home'], to: () => 0 },
  { name: 'Go to the last row', keys: ['End'], to: ({ count }) => count - 1 },
];

/** What else keys do in the table of opened data. */
export const TABLE_COMMANDS = {
  extend: { name: 'Choose several rows', keys: ['Shift+ArrowDown', 'Shift+ArrowUp'] },
  left: { name: 'Go to the cell before, or to the whole row; without a row scroll to the left', keys: ['ArrowLeft'] },
  right: { name: 'Go to the next cell of the row; without a row scroll to the right', keys: ['ArrowRight'] },
  head: { name: 'From the first row to the columns’ names, which sort', keys: ['ArrowUp'] },
  copy: { name: 'Copy the chosen rows, or the chosen cell', keys: ['Control+C'] },
  pin: { name: 'Pin the chosen row, or unpin it', keys: ['P'] },
} satisfies Readonly<Record<string, KeyCommand>>;
