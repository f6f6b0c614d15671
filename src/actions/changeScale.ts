import type { Scale } from '../pay/scale';
import { commitView, scaleWith } from '../store/viewTransitions';
import type { Action } from './action';

/** Changes what salaries are measured with: basis, target currency or pay period. */
export const changeScale: Action<[change: Partial<Pick<Scale, 'basis' | 'target' | 'period'>>]> = {
  name: 'Change the scale',
  perform(store, change) {
    store.setState((state) => commitView(scaleWith(state.view, change))(state));
  },
};
