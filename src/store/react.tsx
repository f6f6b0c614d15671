import { createContext, type ReactNode, use, useDeferredValue, useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { QueryResult } from '../query/query';
import type { AppState } from './appState';
import type { AppStore } from './createAppStore';
import { createPace, type Pace, type Shown } from './shownPace';

const StoreContext = createContext<AppStore | null>(null);

const paces = new WeakMap<AppStore, Pace>();

function paceOf(store: AppStore): Pace {
  const pace = paces.get(store) ?? createPace();
  paces.set(store, pace);
  return pace;
}

/** Notes when figures are in the page. */
function PaceKeeper() {
  const pace = paceOf(useAppStore());
  const shown = useShown();
  useLayoutEffect(() => {
    pace.drawn(shown);
  }, [pace, shown]);
  return null;
}

export function StoreProvider({ store, children }: { store: AppStore; children: ReactNode }) {
  return (
    <StoreContext value={store}>
      {children}
      <PaceKeeper />
    </StoreContext>
  );
}

/** The store of this mount. Throws where no `StoreProvider` stands above. */
export function useAppStore(): AppStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('A StoreProvider must stand above');
  return store;
}

/** What stands in place of `useShown` for a part of the page that follows later; null: nothing does. */
export const HeldShown = createContext<Shown | null>(null);

/** A part of the state; the component renders again only when that part changes. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}

/**
 * The view that figures are drawn for, and its query. Where they take long it may be a frame behind the
 * view in force while someone types or drags, so that the input never waits for them.
 */
export function useShown(): Shown {
  const query = useAppState((state) => state.query);
  const view = useAppState((state) => state.view);
  const pace = paceOf(useAppStore());
  const asked = useMemo(() => ({ query, view }), [query, view]);
  const isAtOnce = pace.isAtOnce(asked);
  // Where nothing waits nothing is drawn a second time.
  const later = useDeferredValue(isAtOnce ? null : asked);
  const shown = isAtOnce || later === asked ? asked : pace.standing(asked);
  pace.begin(shown);
  return use(HeldShown) ?? shown;
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
