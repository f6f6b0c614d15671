import { addNotice } from '../store/notice';
import type { Action } from './action';

/** Opens a file, the first of several, or where there is none a text. */
export const openData: Action<[files: readonly File[], text: string]> = {
  name: 'Open data',
  perform(store, files, text) {
    import('./startReading').then(
      ({ startReading }) => startReading(store, files, text),
      () => {
        const problem = 'What reads files could not be loaded. Reload the page and try again.';
        store.setState(addNotice({ kind: 'problem', text: problem }));
      },
    );
  },
};
