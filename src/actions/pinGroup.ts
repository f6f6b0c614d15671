import type { Action } from './action';
import { togglePin } from './togglePin';

/** Pins all salaries of a group to be compared, or no longer. */
export const pinGroup: Action<[column: string, group: string]> = {
  name: 'Pin the group, or unpin it',
  keys: ['P'],
  perform(store, column, group) {
    togglePin.perform(store, { kind: 'group', column, group });
  },
};
