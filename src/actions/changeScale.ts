import type { Scale } from '../pay/scale';
import { isPurchasingPowerLoaded, loadPurchasingPower } from '../query/purchasingPower';
import { rangeOnScale } from '../query/rangeOnScale';
import { addNotice } from '../store/notice';
import { commitView, scaleWith } from '../store/viewTransitions';
import type { Action } from './action';

/** What can be chosen of a scale at one stroke. */
type Choice = Partial<Omit<Scale, 'editedRates' | 'workingYear'>>;

/**
 * Changes what salaries are measured with. A range of pay goes with it to the new unit; with another
 * basis it is given up. What purchasing power takes is fetched first; where it cannot be had, the scale
 * stays, and the reader is told.
 */
export const changeScale: Action<[choice: Choice]> = {
  name: 'Change the scale',
  perform(store, choice) {
    const { basis = null } = choice;
    if (basis === 'purchasingPower' && !isPurchasingPowerLoaded()) {
      store.setState({ askedBasis: basis });
      // Another basis chosen in the meantime is the later choice.
      const isWanted = () => store.getState().askedBasis === basis;
      loadPurchasingPower().then(
        () => {
          if (isWanted()) changeScale.perform(store, choice);
        },
        () => {
          const text = 'Purchasing power could not be loaded. Try again.';
          if (isWanted()) store.setState((state) => ({ askedBasis: null, ...addNotice({ kind: 'problem', text })(state) }));
        },
      );
      return;
    }
    store.setState((state) => {
      const { scale } = scaleWith(state.view, choice);
      const payRange = rangeOnScale(state.view.payRange, state.view.scale, scale);
      return { ...commitView({ scale, payRange })(state), ...(basis !== null && { askedBasis: null }) };
    });
  },
};
