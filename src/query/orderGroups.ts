import type { PayGroup } from './groupTable';
import type { GroupOrder } from './view';

const alphabet = new Intl.Collator('en', { numeric: true });

/** In alphabetical order, numbers by their value, those without a name last. */
function byName(a: PayGroup, b: PayGroup): number {
  return Number(a.name === '') - Number(b.name === '') || alphabet.compare(a.name, b.name);
}

const COMPARE: Readonly<Record<GroupOrder, (a: PayGroup, b: PayGroup) => number>> = {
  // A group that is too small for a median must not lead because of one lucky salary.
  median: (a, b) =>
    Number(b.firm) - Number(a.firm) || (a.firm ? b.quartiles.median - a.quartiles.median : b.count - a.count),
  count: (a, b) => b.count - a.count,
  name: () => 0,
};

/**
 * Groups in an order: by median (highest first; those too small for a median after all others, by
 * their number), by number of salaries or by name. Ties stand in alphabetical order.
 */
export function orderGroups(groups: readonly PayGroup[], order: GroupOrder): readonly PayGroup[] {
  return groups.toSorted((a, b) => COMPARE[order](a, b) || byName(a, b));
}

/**
 * The first `most` of groups in their order. Those with one of the `wanted` names are always among
 * them, in the place of the last others.
 */
export function firstGroups(
  ordered: readonly PayGroup[],
  wanted: readonly string[],
  most: number,
): readonly PayGroup[] {
  const names = new Set(wanted);
  let room = Math.max(most - ordered.filter(({ name }) => names.has(name)).length, 0);
  const shown = ordered.filter(({ name }) => {
    if (names.has(name)) return true;
    room -= 1;
    return room >= 0;
  });
  return shown.slice(0, most);
}
