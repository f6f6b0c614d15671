import { createLatest } from './latest';
import { DEFAULT_VIEW, type View } from './view';

function isQueried(part: string): part is Exclude<keyof View, 'pins'> {
  return part !== 'pins';
}

/** What figures depend on: every part of a view but its pins. */
const QUERIED = Object.keys(DEFAULT_VIEW).filter(isQueried);

/** Gives a view without its pins: the same object for views that differ in nothing else, so that pinning asks nothing anew. */
export function createUnpinned(): (view: View) => View {
  const latest = createLatest<View>();
  return (view) =>
    latest(
      (other) => QUERIED.every((part) => Object.is(other[part], view[part])),
      () => (view.pins.length === 0 ? view : { ...view, pins: DEFAULT_VIEW.pins }),
    );
}
