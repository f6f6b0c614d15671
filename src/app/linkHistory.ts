import type { AppStore } from '../store/createAppStore';
import { writeLink } from '../store/writeLink';
import type { View } from '../query/view';

/** How long typing or dragging rests before the address follows: browsers limit how often it may. */
const REST_MILLISECONDS = 250;

function addressOf(view: View): string {
  return window.location.pathname + writeLink(view);
}

/**
 * Keeps view and address in step: a committed choice adds a page to the history; typing and dragging
 * replace the address and become one page when they end; back and forward bring a view back. An
 * edit left half done by going back is there again on going forward, if it rested before.
 * Gives back what ends it.
 */
export function keepLinkInStep(store: AppStore): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let draftWritten = false;
  let following = false;

  const write = (how: 'pushState' | 'replaceState', view: View) => {
    try {
      window.history[how](null, '', addressOf(view));
    } catch {
      // A browser that refuses a change of address keeps the old one; the page goes on.
    }
  };

  const stop = store.subscribe((state, before) => {
    if (following) return;
    if (state.committedView !== before.committedView) {
      clearTimeout(resting);
      if (draftWritten) write('replaceState', before.committedView);
      draftWritten = false;
      if (writeLink(state.committedView) !== writeLink(before.committedView)) {
        write('pushState', state.committedView);
      }
    } else if (state.view !== before.view) {
      clearTimeout(resting);
      resting = setTimeout(() => {
        draftWritten = true;
        write('replaceState', store.getState().view);
      }, REST_MILLISECONDS);
    }
  });

  const follow = () => {
    clearTimeout(resting);
    draftWritten = false;
    // Read when it is asked for: most visits never go back.
    import('../store/readLink').then(
      ({ readLink }) => {
        const { dataset, notices } = store.getState();
        const read = readLink(window.location.search, dataset);
        // What the reader set by hand here is no news; what could not be used is.
        const problems = read.notices.filter(({ kind }) => kind === 'problem');
        following = true;
        store.setState({
          view: read.view,
          committedView: read.view,
          notices: [...notices.filter(({ about }) => about !== 'link'), ...problems],
        });
        following = false;
      },
      // Without the code for it the address is read by a page that starts anew.
      () => {
        window.location.reload();
      },
    );
  };
  window.addEventListener('popstate', follow);
  return () => {
    stop();
    clearTimeout(resting);
    window.removeEventListener('popstate', follow);
  };
}
