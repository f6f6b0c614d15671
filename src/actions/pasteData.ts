import { addNotice } from '../store/notice';
import type { Action } from './action';
import { openData } from './openData';

/** Opens the text on the clipboard: for a phone, which has no keys to paste with. */
export const pasteData: Action = {
  name: 'Paste data',
  perform(store) {
    const refuse = (text: string) => {
      store.setState(addNotice({ kind: 'problem', text }));
    };
    // Where a page is not served over https there is no clipboard at all.
    const { clipboard }: Partial<Navigator> = navigator;
    const reading = clipboard?.readText() ?? Promise.reject(new Error('There is no clipboard'));
    reading.then(
      (text) => {
        if (text.trim() === '') refuse('There is no text on the clipboard. Copy some, then paste it.');
        else openData.perform(store, [], text);
      },
      () => {
        refuse('This browser does not let the page look at the clipboard. Press Ctrl+V or ⌘V instead, or open a file.');
      },
    );
  },
};
