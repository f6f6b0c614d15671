import { createContext, type ReactNode, use, useDeferredValue, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { QueryResult } from '../query/query';
import type { AppState } from './appState';
import type { AppStore } from './createAppStore';
import { createPace, type Shown } from './shownPace';

const StoreContext = createContext<AppStore | null>(null);

const ShownContext = createContext<Shown | null>(null);
const BehindContext = createContext(false);

/** Says once for all below what figures are drawn for, so that what waits for them is drawn once and not twice. */
function ShownProvider({ children }: { readonly children: ReactNode }) {
  const query = useAppState((state) => state.query);
  const view = useAppState((state) => state.view);
  const asked = useMemo(() => ({ query, view }), [query, view]);
  const [pace] = useState(createPace);
  const shown = pace.choose(asked, useDeferredValue(asked));
  useLayoutEffect(() => {
    pace.drawn(shown);
  }, [pace, shown]);
  return (
    <ShownContext value={shown}>
      <BehindContext value={shown !== asked}>{children}</BehindContext>
    </ShownContext>
  );
}

export function StoreProvider({ store, children }: { store: AppStore; children: ReactNode }) {
  return (
    <StoreContext value={store}>
      <ShownProvider>{children}</ShownProvider>
    </StoreContext>
  );
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

/**
 * The view that figures are drawn for, and its query. Where they take long it may be a frame behind the
 * view in force while someone types or drags, so that the input never waits for them.
 */
export function useShown(): Shown {
  const shown = use(ShownContext);
  if (shown === null) throw new Error('A StoreProvider must stand above');
  return shown;
}

/** The answer to the view that figures are drawn for; the same object until view or data set change. */
export function useQueryResult(): QueryResult {
  const { query, view } = useShown();
  return query.ask(view);
}

/** Whether the figures on show are a frame behind what was asked for last. */
export function useIsBehind(): boolean {
  return use(BehindContext);
}
