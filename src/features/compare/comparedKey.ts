import type { Compared } from '../../query/compare';

/** What tells one that is compared from the others: its row, or its group, since two rows may have the same pay and name. */
export function comparedKey({ pin }: Compared): string {
  return pin.kind === 'salary' ? String(pin.row) : JSON.stringify([pin.column, pin.group]);
}
