import type { AppStore } from '../store/createAppStore';
import { changeKept } from './deliverNotes';

/** Shows what other tabs do to the kept notes, until the function that this gives back is called. */
export function followKeptNotes(store: AppStore): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === null || key === 'salary-explorer:notes') void changeKept(store, (same) => same);
  };
  window.addEventListener('storage', follow);
  return () => {
    window.removeEventListener('storage', follow);
  };
}
