import type { GroupOrder } from '../query/view';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Orders the groups of the chart by median, number of salaries or name. */
export const arrangeGroups: Action<[order: GroupOrder]> = {
  name: 'Arrange the groups',
  perform(store, groupOrder) {
    store.setState(commitView({ groupOrder }));
  },
};
