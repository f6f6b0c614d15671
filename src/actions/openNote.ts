import { publishedSalary } from '../query/salary';
import { salaryName } from '../query/salaryName';
import { noteOpened } from '../store/noteTransitions';
import type { Action } from './action';

/** Opens the note about a row's salary; null: about whichever figure the reader names. */
export const openNote: Action<[row: number | null]> = {
  name: 'Send a note on a figure',
  perform(store, row) {
    store.setState((state) => {
      const figure = row === null ? null : salaryName(publishedSalary(state.dataset, row));
      return { ...noteOpened(state, figure), noteTaken: null };
    });
  },
};
