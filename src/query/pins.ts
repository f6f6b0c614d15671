import type { Dataset } from '../dataset/dataset';
import { unpackTexts } from '../dataset/packedTexts';
import { categoryColumns } from './columnFilter';
import type { Pin } from './view';

/** As many fit side by side. */
export const MOST_PINS = 6;

/** Whether two pins are of the same salary or group. */
export function isSamePin(one: Pin, other: Pin): boolean {
  if (one.kind === 'salary') return other.kind === 'salary' && other.row === one.row;
  return other.kind === 'group' && other.column === one.column && other.group === one.group;
}

/** Whether a salary or group is among the pinned. */
export function isPinned(pins: readonly Pin[], pin: Pin): boolean {
  return pins.some((other) => isSamePin(other, pin));
}

/**
 * Tells whether a data set has what is pinned: the row, or the group of one of its category columns.
 * For many pins: the groups of a column are listed once.
 */
export function createPinCheck(dataset: Dataset): (pin: Pin) => boolean {
  const groupsOf = new Map<string, ReadonlySet<string>>();
  const groupsIn = (name: string) => {
    const known = groupsOf.get(name);
    if (known !== undefined) return known;
    const column = categoryColumns(dataset).find((other) => other.name === name);
    const groups = new Set(column === undefined ? [] : unpackTexts(column.groups));
    groupsOf.set(name, groups);
    return groups;
  };
  return (pin) =>
    pin.kind === 'salary'
      ? Number.isInteger(pin.row) && pin.row >= 0 && pin.row < dataset.rowCount
      : groupsIn(pin.column).has(pin.group);
}

/**
 * What is pinned once a link is followed within a data set: what it asks for and, of opened data, those
 * rows on show that no link carries, in their places as far as there is room.
 */
export function pinsFollowed({ provenance }: Dataset, shown: readonly Pin[], linked: readonly Pin[]): readonly Pin[] {
  if (provenance.kind === 'page') return linked;
  const rest = [...linked];
  const pins: Pin[] = [];
  for (const pin of shown) {
    if (pin.kind === 'group') pins.push(...rest.splice(0, 1));
    else if (pins.length + rest.length < MOST_PINS) pins.push(pin);
  }
  return [...pins, ...rest];
}
