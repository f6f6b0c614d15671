import type { Dataset } from '../dataset/dataset';
import { unpackTexts } from '../dataset/packedTexts';
import { categoryColumns } from './columnFilter';
import type { Pin } from './view';

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
