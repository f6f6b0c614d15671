import { DEFAULT_SCALE } from '../pay/scale';
import { commitView, scaleWith } from '../store/viewTransitions';
import type { Action } from './action';

/** Takes back every rate and working time that was set by hand. */
export const resetScale: Action = {
  name: 'Reset all rates, hours and days',
  perform(store) {
    const { editedRates, workingYear } = DEFAULT_SCALE;
    store.setState((state) => commitView(scaleWith(state.view, { editedRates, workingYear }))(state));
  },
};
