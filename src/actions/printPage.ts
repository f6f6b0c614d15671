import type { Action } from './action';

/** Prints the page once its sheet is ready; without a sheet the page itself is printed. */
export const printPage: Action<[ready: () => Promise<void>]> = {
  name: 'Print what is on show',
  perform(_store, ready) {
    void ready().then(() => {
      window.print();
    });
  },
};
