import type { Dataset } from '../dataset/dataset';
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
