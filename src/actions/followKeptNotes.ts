import { storedName } from '../store/browserStorage';
import type { AppStore } from '../store/createAppStore';

/** Shows what other tabs do to the kept notes, until the function given back is called. */
export function followKeptNotes(store: AppStore): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key !== null && key !== storedName('notes')) return;
    import('./deliverNotes').then(
      ({ changeKept }) => changeKept(store, (same) => same),
      // What is kept is read again before anything is done with it, so nothing is amiss yet.
      () => undefined,
    );
  };
  window.addEventListener('storage', follow);
  return () => {
    window.removeEventListener('storage', follow);
  };
}
