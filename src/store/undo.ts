import { settleView, type Transition } from './viewTransitions';

/** Back to the view before the last step; typing or dragging under way is a step of its own. Without one nothing changes. */
export const undoStep: Transition = (state) => {
  const { committedView, past, future } = { ...state, ...settleView(state) };
  const view = past.at(-1);
  return view === undefined
    ? {}
    : { view, committedView: view, past: past.slice(0, -1), future: [committedView, ...future] };
};

/** Forward to the view that was undone last. Nothing changes where none is, or typing or dragging is under way. */
export const redoStep: Transition = ({ view: shown, committedView, past, future }) => {
  const [view, ...ahead] = future;
  return view === undefined || shown !== committedView
    ? {}
    : { view, committedView: view, past: [...past, committedView], future: ahead };
};
