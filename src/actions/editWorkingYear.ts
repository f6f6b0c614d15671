import { isWorkingTime, type WorkingYear } from '../pay/payPeriod';
import { draftView, scaleWith } from '../store/viewTransitions';
import type { Action } from './action';

/** Sets the paid hours or days of a year, as a draft: `settle` commits it. Impossible figures change nothing. */
export const editWorkingYear: Action<[unit: keyof WorkingYear, value: number]> = {
  name: 'Edit the hours or days of a year',
  perform(store, unit, value) {
    if (!isWorkingTime(unit, value)) return;
    store.setState((state) => {
      const workingYear = { ...state.view.scale.workingYear, [unit]: value };
      return draftView(scaleWith(state.view, { workingYear }))(state);
    });
  },
};
