import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import type { QueryResult } from '../query/query';
import type { AppState } from './appState';
import type { AppStore } from './createAppStore';

const StoreContext = createContext<AppStore | null>(null);

export function StoreProvider({ store, children }: { store: AppStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store of this mount. Throws where no `StoreProvider` stands above. */
export function useAppStore(): AppStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('A StoreProvider must stand above');
  return store;
}

/** A part of the state; the component renders again only when that part changes. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}

/** The answer to the view in force; the same object until view or data set change. */
export function useQueryResult(): QueryResult {
  return useAppState((state) => state.query.ask(state.view));
}
