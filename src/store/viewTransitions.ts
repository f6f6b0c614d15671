import type { Scale } from '../pay/scale';
import type { View } from '../query/view';
import type { AppState } from './appState';

/** Pure transitions of the view: each takes the state and gives the parts that change. */
export type Transition = (state: AppState) => Partial<AppState>;

/** So many changes can be undone. */
const MOST_STEPS = 100;

/** Whether two views say the same, whichever objects they are made of. */
function isSameView(one: View, other: View): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * A view is committed: the one before can be come back to, and what was undone is no longer ahead. One
 * that says what the last one said is no step. What was said of the step before is over.
 */
export function committed({ committedView, past, said }: AppState, view: View): Partial<AppState> {
  return {
    view,
    committedView: view,
    ...(!isSameView(view, committedView) && {
      past: [...past, committedView].slice(-MOST_STEPS),
      future: [],
      ...(said !== null && { said: { ...said, text: '' } }),
    }),
  };
}

/** A choice: the view changes, as a step of its own. */
export function commitView(change: Partial<View>): Transition {
  return (state) => committed(state, { ...state.view, ...change });
}

/** Typing or dragging: the view follows, but nothing is committed until `settleView`. */
export function draftView(change: Partial<View>): Transition {
  return (state) => ({ view: { ...state.view, ...change } });
}

/** The end of typing or dragging: what is in view is committed, once. */
export const settleView: Transition = (state) => committed(state, state.view);

/** Typing or dragging given up: the view is again what was committed. */
export const revertView: Transition = (state) => ({ view: state.committedView });

/** The scale of a view with some of its parts changed. */
export function scaleWith(view: View, change: Partial<Scale>): Pick<View, 'scale'> {
  return { scale: { ...view.scale, ...change } };
}
