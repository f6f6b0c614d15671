import type { AppStore } from '../store/createAppStore';

/** Shows what other tabs do to the kept notes, until the function given back is called. */
export function followKeptNotes(store: AppStore): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key !== null && key !== 'salary-explorer:notes') return;
    void import('./deliverNotes').then(({ changeKept }) => changeKept(store, (same) => same));
  };
  window.addEventListener('storage', follow);
  return () => {
    window.removeEventListener('storage', follow);
  };
}
