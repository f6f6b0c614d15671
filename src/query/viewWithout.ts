import { createLatest } from './latest';
import type { View } from './view';

function partsOf(view: View): ReadonlyArray<readonly [string, unknown]> {
  return Object.entries(view);
}

/** The parts of a view that differ from those of another. */
export function changedParts(one: View, other: View): readonly string[] {
  const before = new Map(partsOf(other));
  return partsOf(one).flatMap(([part, value]) => (before.get(part) === value ? [] : [part]));
}

/**
 * Gives a view with some parts in the place of its own: the same object for views that differ in nothing
 * else, so that what does not depend on those parts is not asked for anew.
 */
export function createViewWithout(parts: Partial<View>): (view: View) => View {
  const latest = createLatest<View>();
  return (view) =>
    latest(
      (other) => changedParts(view, other).every((part) => part in parts),
      () => ({ ...view, ...parts }),
    );
}
