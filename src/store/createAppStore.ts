import { createStore, type StoreApi } from 'zustand/vanilla';
import { noColumns } from '../query/noColumns';
import { createQueryWith } from '../query/query';
import { DEFAULT_VIEW } from '../query/view';
import type { AppState } from './appState';
import { NOTHING_MARKED } from './mark';
import { EMPTY_NOTE } from './note';
import { NOTHING_OPENED } from './openedSource';

export type AppStore = StoreApi<AppState>;

/**
 * What a store begins with: the data set, and whatever differs from an untouched page; the query too for
 * a data set with columns of its own, the code for which is not what the page starts with.
 */
export type InitialState = Pick<AppState, 'dataset'> &
  Partial<Omit<AppState, 'dataset' | 'committedView'>>;

/** A store of its own for each mount, so that prerendering, tests and pages share nothing. */
export function createAppStore(initial: InitialState): AppStore {
  return createStore<AppState>(() => ({
    query: initial.query ?? createQueryWith(initial.dataset, noColumns(initial.dataset)),
    view: DEFAULT_VIEW,
    past: [],
    future: [],
    said: null,
    keysOpen: false,
    askedBasis: null,
    mark: NOTHING_MARKED,
    selectedRow: null,
    breakEvenAsked: 0,
    notices: [],
    theme: 'system',
    myPay: null,
    noteDestination: { url: null, email: null },
    noteOpen: false,
    noteFields: EMPTY_NOTE,
    noteProgress: { step: 'writing' },
    noteTaken: null,
    keptNotes: [],
    keptNotesProgress: { step: 'waiting' },
    keptDatasets: null,
    datasetSaid: null,
    awaitedDataset: null,
    importProgress: NOTHING_OPENED,
    ...initial,
    committedView: initial.view ?? DEFAULT_VIEW,
  }));
}
