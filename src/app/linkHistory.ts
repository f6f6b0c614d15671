import type { AppState } from '../store/appState';
import type { AppStore } from '../store/createAppStore';
import { committedLink, datasetIdIn, writeDatasetLink } from '../store/datasetInLink';
import { addNotice, type Notice } from '../store/notice';
import { createSeenDatasets } from './seenDatasets';

/** How long typing or dragging rests before the address follows: browsers limit how often it may. */
const REST_MILLISECONDS = 250;

const NOT_FOLLOWED: Notice = {
  kind: 'problem',
  text: 'The view of the link could not be brought back: a part of the page could not be loaded.',
};

/**
 * Keeps data set, view and address in step: a committed choice and another data set add a page to
 * the history; typing and dragging replace the address and become one page when they end; back and
 * forward bring a data set and a view back. An edit left half done by going back is there again on
 * going forward, if it rested before. Gives back what ends it.
 */
export function keepLinkInStep(store: AppStore): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let draftWritten = false;
  let following = false;
  let turn = 0;
  const seen = createSeenDatasets();
  seen.add(store.getState().dataset);

  const write = (how: 'pushState' | 'replaceState', search: string) => {
    try {
      window.history[how](null, '', window.location.pathname + search);
    } catch {
      // A browser that refuses a change of address keeps the old one; the page goes on.
    }
  };

  const stop = store.subscribe((state, before) => {
    const { dataset, awaitedDataset: awaited } = state;
    const taken = dataset !== before.dataset;
    if (taken) seen.add(dataset);
    if (following) return;
    if (taken && awaited !== null) {
      // What is opened now is what the link waits for; the built-in page ends the waiting.
      seen.add(dataset, awaited.id);
      if (dataset.provenance.kind === 'opened') follow();
      else store.setState({ awaitedDataset: null });
    } else if (awaited !== before.awaitedDataset && awaited?.step === 'reading') {
      follow();
    } else if (
      taken ||
      awaited !== before.awaitedDataset ||
      state.committedView !== before.committedView
    ) {
      turn += 1;
      clearTimeout(resting);
      if (draftWritten) write('replaceState', committedLink(before));
      draftWritten = false;
      const search = committedLink(state);
      if (search !== committedLink(before)) write('pushState', search);
    } else if (state.view !== before.view) {
      clearTimeout(resting);
      resting = setTimeout(() => {
        draftWritten = true;
        const { dataset: shown, view } = store.getState();
        write('replaceState', writeDatasetLink(shown, view));
      }, REST_MILLISECONDS);
    }
  });

  const apply = (change: (state: AppState) => Partial<AppState>) => {
    following = true;
    store.setState(change);
    following = false;
    const search = committedLink(store.getState());
    // A data set that was opened anew goes by an id of its own.
    if (datasetIdIn(search) !== datasetIdIn(window.location.search)) write('replaceState', search);
  };

  const follow = () => {
    clearTimeout(resting);
    draftWritten = false;
    turn += 1;
    const mine = turn;
    // Read when it is asked for: most visits never go back.
    import('./followAddress').then(
      ({ followAddress }) =>
        followAddress({ state: store.getState, seen, apply, isWanted: () => turn === mine }),
      () => {
        // Without the code for it the address is read by a page that starts anew; opened data would be lost.
        if (store.getState().dataset.provenance.kind === 'page') window.location.reload();
        else apply((state) => ({ ...addNotice(NOT_FOLLOWED)(state), awaitedDataset: null }));
      },
    );
  };
  window.addEventListener('popstate', follow);
  // A page that began before its data set was read.
  if (store.getState().awaitedDataset?.step === 'reading') follow();
  return () => {
    stop();
    clearTimeout(resting);
    window.removeEventListener('popstate', follow);
  };
}
