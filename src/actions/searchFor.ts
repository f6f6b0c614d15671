import { draftView } from '../store/viewTransitions';
import type { Action } from './action';

/** Follows a search while it is typed; `settle` ends it. */
export const searchFor: Action<[text: string]> = {
  name: 'Search',
  perform(store, text) {
    store.setState(draftView({ search: text }));
  },
};
