import { prepareSearch } from '../query/search';
import type { AppStore } from '../store/createAppStore';
import type { Action } from './action';

/** A slice of work takes less than this, in milliseconds. */
const SLICE = 8;

/** Calls back when the page has nothing else to do; where the browser cannot tell, a moment later. */
function whenIdle(work: (left: () => number) => void): void {
  const { requestIdleCallback }: Partial<Window> = window;
  if (requestIdleCallback === undefined) {
    setTimeout(() => {
      const end = performance.now() + SLICE;
      work(() => end - performance.now());
    }, 50);
    return;
  }
  requestIdleCallback.call(window, (deadline) => {
    work(() => deadline.timeRemaining());
  });
}

function prepare(store: AppStore): void {
  const { dataset } = store.getState();
  const slice = (left: () => number) => {
    let isReady = store.getState().dataset !== dataset;
    do isReady ||= !prepareSearch(dataset);
    while (!isReady && left() > SLICE);
    if (!isReady) whenIdle(slice);
  };
  whenIdle(slice);
}

/** Makes the texts of the data set ready to be searched, in the page's idle moments. */
export const prepareSearching: Action = {
  name: 'Make the search ready',
  perform(store) {
    prepare(store);
  },
};
