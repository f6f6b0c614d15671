import { useState } from 'react';
import type { ColumnRole } from '../../import/reading';
import type { Review } from '../../store/openedSource';
import { roleLabel } from './roles';

/** What one choice of a role did to another column: only one can be the pay, say. '' for nothing. */
function noteOf(before: readonly ColumnRole[], { reading, proposal }: Review): string {
  const { roles } = reading;
  const changed = roles.flatMap((role, index) => (role === before[index] ? [] : [{ role, index, former: before[index] }]));
  const moved = changed.flatMap(({ role, index, former }) => {
    // What loses a role is kept as what its cells are; what takes one is not.
    if (role !== proposal.columns[index]?.kind) return [];
    const taker = changed.find((other) => other.index !== index && other.role === former);
    const name = proposal.columns[index]?.name ?? '';
    const takerName = proposal.columns[taker?.index ?? -1]?.name;
    return takerName === undefined || former === undefined
      ? []
      : [`“${takerName}” is “${roleLabel(former)}” now, which only one column can be: “${name}” is kept as “${roleLabel(role)}”.`];
  });
  return moved.join(' ');
}

/** Says which column lost its role to another by the last change of roles; '' where none did. */
export function useRoleNote(review: Review): string {
  const { roles } = review.reading;
  const [seen, setSeen] = useState({ roles, note: '' });
  if (seen.roles === roles) return seen.note;
  const note = seen.roles.length === roles.length ? noteOf(seen.roles, review) : '';
  setSeen({ roles, note });
  return note;
}
