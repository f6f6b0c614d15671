import { createContext, type ReactNode, use, useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Query, QueryResult } from '../query/query';
import type { View } from '../query/view';
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

interface Shown {
  readonly query: Query;
  readonly view: View;
}

/**
 * The view that figures are drawn for, and its query. While someone types or drags it may be a frame
 * behind the view in force, so that the input never waits for the figures.
 */
export function useShown(): Shown {
  const query = useAppState((state) => state.query);
  const view = useAppState((state) => state.view);
  const now = useMemo(() => ({ query, view }), [query, view]);
  return useDeferredValue(now);
}

/** The answer to the view that figures are drawn for; the same object until view or data set change. */
export function useQueryResult(): QueryResult {
  const { query, view } = useShown();
  return query.ask(view);
}

/** Whether the figures on show are a frame behind what was asked for last. */
export function useIsBehind(): boolean {
  const { query, view } = useShown();
  return useAppState((state) => state.query !== query || state.view !== view);
}
