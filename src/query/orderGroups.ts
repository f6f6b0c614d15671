import type { CategoryColumn } from '../dataset/column';
import { unpackTexts } from '../dataset/packedTexts';
import type { PayGroup } from './groupTable';
import type { GroupOrder } from './view';

const alphabet = new Intl.Collator('en', { numeric: true });

/** The groups that have room in a chart; the others are in the table alone. */
export const MOST_GROUPS = 20;

/** What groups stand by, once it is settled. */
export type OrderOfGroups = Exclude<GroupOrder, 'auto'>;

/** What stands before a number in a name, and its value: 12,000 of "over 12,000". Null for a name without one. */
function numberIn(name: string): { readonly before: string; readonly value: number } | null {
  const [, before = '', digits = ''] = /^(\D*)(\d[\d,]*(?:\.\d+)?)/.exec(name) ?? [];
  if (digits === '') return null;
  const value = Number(digits.replaceAll(',', ''));
  // "<5", "5–9" and "≥10" are of one kind.
  return /^[-−]$/.test(before) ? { before: '', value: -value } : { before: before.replaceAll(/[<>≤≥\s]/g, ''), value };
}

/** Whether names are numbers, or levels that are numbered ("2024", "L3", "50–199"): there is an order in them. */
function areNumbered(names: readonly string[]): boolean {
  const numbers = names.filter((name) => name !== '').map(numberIn);
  return numbers.every((number) => number !== null && number.before === numbers[0]?.before);
}

/** By the number in the name, which stands in each. */
function byNumber(a: PayGroup, b: PayGroup): number {
  return (numberIn(a.name)?.value ?? Number.MAX_VALUE) - (numberIn(b.name)?.value ?? Number.MAX_VALUE);
}

/**
 * What the groups of a column stand by, where the reader has not chosen: numbers, years and numbered
 * levels by name, since that is an order of their own; more groups than are drawn by number of
 * salaries, since by median small ones that happen to pay well would be all that is seen; others by
 * median. It does not depend on filters.
 */
export function orderOfGroups(asked: GroupOrder, { groups }: CategoryColumn): OrderOfGroups {
  if (asked !== 'auto') return asked;
  if (groups.ends.length > MOST_GROUPS) return 'count';
  return areNumbered(unpackTexts(groups)) ? 'name' : 'median';
}

/** In alphabetical order, numbers by their value, those without a name last. */
function byName(a: PayGroup, b: PayGroup): number {
  return Number(a.name === '') - Number(b.name === '') || alphabet.compare(a.name, b.name);
}

const COMPARE: Readonly<Record<OrderOfGroups, (a: PayGroup, b: PayGroup) => number>> = {
  // A group that is too small for a median must not lead because of one lucky salary.
  median: (a, b) =>
    Number(b.firm) - Number(a.firm) || (a.firm ? b.quartiles.median - a.quartiles.median : b.count - a.count),
  count: (a, b) => b.count - a.count,
  name: () => 0,
};

/**
 * Groups in an order: by median (highest first; those too small for a median after all others, by
 * their number), by number of salaries or by name, numbers and numbered levels by their value. Ties
 * stand in alphabetical order.
 */
export function orderGroups(groups: readonly PayGroup[], order: OrderOfGroups): readonly PayGroup[] {
  const numbered = order === 'name' && areNumbered(groups.map(({ name }) => name));
  const compare = numbered ? byNumber : COMPARE[order];
  return groups.toSorted((a, b) => compare(a, b) || byName(a, b));
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
