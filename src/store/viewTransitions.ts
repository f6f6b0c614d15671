import type { Scale } from '../pay/scale';
import type { View } from '../query/view';
import type { AppState } from './appState';

/** Pure transitions of the view: each takes the state and gives the parts that change. */
export type Transition = (state: AppState) => Partial<AppState>;

/** A choice: the view changes and a page is added to the browser's history. */
export function commitView(change: Partial<View>): Transition {
  return (state) => {
    const view = { ...state.view, ...change };
    return { view, committedView: view };
  };
}

/** Typing or dragging: the view follows, but nothing is committed until `settleView`. */
export function draftView(change: Partial<View>): Transition {
  return (state) => ({ view: { ...state.view, ...change } });
}

/** The end of typing or dragging: what is in view is committed, once. */
export const settleView: Transition = (state) => ({ committedView: state.view });

/** Typing or dragging given up: the view is again what was committed. */
export const revertView: Transition = (state) => ({ view: state.committedView });

/** The scale of a view with some of its parts changed. */
export function scaleWith(view: View, change: Partial<Scale>): Pick<View, 'scale'> {
  return { scale: { ...view.scale, ...change } };
}
