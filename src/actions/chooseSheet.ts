import type { Action } from './action';
import { readAgain } from './readSourceOf';

/** Reads another sheet of the workbook. */
export const chooseSheet: Action<[sheet: string]> = {
  name: 'Choose a sheet',
  perform(store, sheet) {
    void readAgain(store, { sheet });
  },
};
