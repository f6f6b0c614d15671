import { addNotice } from '../store/notice';
import type { Action } from './action';
import { copyText } from './takeText';

const REFUSED =
  'The rows were not copied: this browser does not let the page use the clipboard. Mark the cells with the pointer and copy them from the browser’s own menu.';

/** Copies rows of the table that were written as text; says so where the browser refuses. */
export const copyRows: Action<[text: string, copied: () => void]> = {
  name: 'Copy rows of the table',
  perform(store, text, copied) {
    void copyText(text).then((done) => {
      if (done) copied();
      else store.setState(addNotice({ kind: 'problem', text: REFUSED }));
    });
  },
};
