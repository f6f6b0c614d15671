import type { Scale } from '../pay/scale';
import { rangeOnScale } from '../query/rangeOnScale';
import { commitView, scaleWith } from '../store/viewTransitions';
import type { Action } from './action';

/**
 * Changes what salaries are measured with: basis, target currency or pay period. A range of pay goes
 * with it to the new unit; with another basis it is given up.
 */
export const changeScale: Action<[change: Partial<Pick<Scale, 'basis' | 'target' | 'period'>>]> = {
  name: 'Change the scale',
  perform(store, change) {
    store.setState((state) => {
      const { scale } = scaleWith(state.view, change);
      return commitView({ scale, payRange: rangeOnScale(state.view.payRange, state.view.scale, scale) })(state);
    });
  },
};
