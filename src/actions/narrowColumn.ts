import type { PayRange } from '../query/payRange';
import { draftView } from '../store/viewTransitions';
import type { Action } from './action';

/** Follows the bounds of a column of numbers or dates while they are typed; `settle` ends it. */
export const narrowColumn: Action<[column: string, bounds: PayRange]> = {
  name: 'Show a range of a column',
  perform(store, column, bounds) {
    const before = store.getState().view.columnRanges;
    const range = { column, ...bounds };
    const isOpen = bounds.low === null && bounds.high === null;
    const others = before.filter((other) => other.column !== column);
    const known = others.length < before.length;
    const changed = known ? before.map((other) => (other.column === column ? range : other)) : [...before, range];
    store.setState(draftView({ columnRanges: isOpen ? others : changed }));
  },
};
