import type { Action } from './action';
import { selectSalary } from './selectSalary';

/** Goes to what a salary would need to stand where the page ranks it. */
export const showBreakEven: Action<[row: number]> = {
  name: 'Go to what moved a salary',
  perform(store, row) {
    selectSalary.perform(store, row);
    store.setState(({ breakEvenAsked }) => ({ breakEvenAsked: breakEvenAsked + 1 }));
  },
};
