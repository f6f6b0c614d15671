import { createStore, type StoreApi } from 'zustand/vanilla';
import { unplacedOnShow } from '../export/rowsOnShow';
import { isAllLeftOut } from '../query/emptied';
import type { QueryResult } from '../query/query';
import type { AppState } from '../store/appState';
import type { AppStore } from '../store/createAppStore';

/** What is taken along, how far that has come, and what became of it. */
export interface TakingAlong {
  /** The file that is being written; null: none. */
  readonly writing: { readonly name: string; readonly rows: number; readonly of: number } | null;
  /** What was done last, or went wrong; null: nothing. */
  readonly said: { readonly text: string; readonly isProblem: boolean } | null;
  /** What could not be handed over, to be copied or saved by hand; null: nothing. */
  readonly byHand: { readonly label: string; readonly text: string; readonly fileName: string } | null;
}

const stores = new WeakMap<AppStore, StoreApi<TakingAlong>>();

/** What is taken along of a store. Like other work under way it stands beside the store. */
export function takingAlong(store: AppStore): StoreApi<TakingAlong> {
  const known = stores.get(store);
  if (known !== undefined) return known;
  const made = createStore<TakingAlong>(() => ({ writing: null, said: null, byHand: null }));
  stores.set(store, made);
  return made;
}

/** Says what was done, in the place of what was said before. */
export function sayTaken(store: AppStore, text: string): void {
  takingAlong(store).setState({ said: { text, isProblem: false }, byHand: null });
}

/** Says what went wrong, with what can still be taken by hand, if anything. */
export function sayNotTaken(store: AppStore, text: string, byHand: TakingAlong['byHand'] = null): void {
  takingAlong(store).setState({ said: { text, isProblem: true }, byHand });
}

/** Says nothing more of what was done. */
export function forgetTaken(store: AppStore): void {
  takingAlong(store).setState({ said: null, byHand: null });
}

const NOTHING = 'There is nothing to take along: no salary passes the filters.';
const LEFT_OUT =
  'There are no figures to take along: no parity is known for where these salaries are paid. Choose market rate';
const AWAITED = 'There is nothing to take along yet: the data of this link is not here.';
const FAILED =
  'Nothing was taken along: a part of the page could not be loaded, or its memory did not suffice. See whether you are online, and try again.';

/** Why a result has nothing to take along. */
function nothingInWords({ query, view }: AppState, result: QueryResult): string {
  if (!isAllLeftOut(query, view)) return NOTHING;
  return unplacedOnShow(result).length > 0 ? `${LEFT_OUT}, or take the CSV, which has them as published.` : `${LEFT_OUT}.`;
}

/**
 * Takes along what is on show now. Says so where nothing is, and where it cannot be done.
 * @param takes whether only salaries with a place on the scale are taken along, or also those that have none
 */
export function takeOnShow(
  store: AppStore,
  take: (state: AppState, result: QueryResult) => Promise<void>,
  takes: 'placed' | 'all' = 'placed',
): void {
  const state = store.getState();
  if (state.awaitedDataset !== null) {
    sayNotTaken(store, AWAITED);
    return;
  }
  const result = state.query.ask(state.view);
  if (result.count + (takes === 'all' ? unplacedOnShow(result).length : 0) === 0) {
    sayNotTaken(store, nothingInWords(state, result));
    return;
  }
  void take(state, result).catch(() => {
    sayNotTaken(store, FAILED);
  });
}
