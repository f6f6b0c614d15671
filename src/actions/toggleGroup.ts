import type { View } from '../query/view';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

function toggled(filters: View['columnFilters'], column: string, group: string): View['columnFilters'] {
  const before = filters.find((filter) => filter.column === column);
  const others = filters.filter((filter) => filter !== before);
  const groups = before?.groups ?? [];
  const changed = groups.includes(group)
    ? groups.filter((other) => other !== group)
    : [...groups, group].toSorted();
  if (changed.length === 0) return others;
  const filter = { column, groups: changed };
  return before === undefined
    ? [...filters, filter]
    : filters.map((other) => (other === before ? filter : other));
}

/** Ticks or unticks a group of a category column: ticked ones are shown, and all are where none is ticked. */
export const toggleGroup: Action<[column: string, group: string]> = {
  name: 'Show only this group, or no longer',
  perform(store, column, group) {
    const { columnFilters } = store.getState().view;
    store.setState(commitView({ columnFilters: toggled(columnFilters, column, group) }));
  },
};
