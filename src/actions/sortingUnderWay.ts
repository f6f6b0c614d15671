import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SortColumn } from '../query/view';
import type { AppStore } from '../store/createAppStore';

/** The column whose texts are being put in order; null: none. */
export interface Sorting {
  readonly column: SortColumn | null;
}

const stores = new WeakMap<AppStore, StoreApi<Sorting>>();

/** The sorting that a store waits for. Like other work under way it stands beside the store. */
export function sortingUnderWay(store: AppStore): StoreApi<Sorting> {
  const known = stores.get(store);
  if (known !== undefined) return known;
  const made = createStore<Sorting>(() => ({ column: null }));
  stores.set(store, made);
  return made;
}
