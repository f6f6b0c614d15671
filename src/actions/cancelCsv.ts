import type { Action } from './action';
import { sayTaken } from './takingAlong';

/** Gives up the CSV file that is being written. */
export const cancelCsv: Action = {
  name: 'Cancel the CSV file',
  perform(store) {
    // It is there already: it is what writes the file.
    void import('./writeCsv').then(({ endCsvWork }) => {
      endCsvWork(store);
      sayTaken(store, 'Cancelled: no file was saved.');
    });
  },
};
