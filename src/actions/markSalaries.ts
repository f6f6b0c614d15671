import type { Action } from './action';

/** Marks salaries in chart, strip and table at once; none: nothing is marked. */
export const markSalaries: Action<[rows: readonly number[]]> = {
  name: 'Point at salaries',
  perform(store, rows) {
    const { mark } = store.getState();
    if (mark.rows.length === 0 && rows.length === 0) return;
    store.setState({ mark: { rows, announced: false } });
  },
};
