import type { Action } from './action';

/** The id of the page's one file input, which stands behind “Open data”. */
export const FILE_INPUT = 'data-file';

/** Lets the reader choose a file, from wherever on the page that is asked for. */
export const chooseFile: Action = {
  name: 'Choose a file to open',
  perform() {
    document.getElementById(FILE_INPUT)?.click();
  },
};
