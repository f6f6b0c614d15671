import { DEFAULT_VIEW, type View } from './view';

function isQueried(part: string): part is Exclude<keyof View, 'pins'> {
  return part !== 'pins';
}

/** What figures depend on: every part of a view but its pins. */
const QUERIED = Object.keys(DEFAULT_VIEW).filter(isQueried);
/** So many views are told apart, as many as a step keeps results. */
const KEPT = 8;

/** Gives a view without its pins: the same object for views that differ in nothing else, so that pinning asks nothing anew. */
export function createUnpinned(): (view: View) => View {
  let kept: readonly View[] = [];
  return (view) => {
    const known = kept.find((other) => QUERIED.every((part) => Object.is(other[part], view[part])));
    const unpinned = known ?? (view.pins.length === 0 ? view : { ...view, pins: DEFAULT_VIEW.pins });
    kept = [unpinned, ...kept.filter((other) => other !== known)].slice(0, KEPT);
    return unpinned;
  };
}
