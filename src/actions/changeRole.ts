import type { ColumnRole } from '../import/reading';
import { withRole } from '../import/withRole';
import { readingChanged, reviewOf } from '../store/importTransitions';
import type { Action } from './action';
import { judgeLatest } from './judgeLatest';

/** Says what a column of the source holds. */
export const changeRole: Action<[column: number, role: ColumnRole]> = {
  name: 'Change the role of a column',
  perform(store, column, role) {
    store.setState((state) => {
      const review = reviewOf(state.importProgress);
      if (review === null) return {};
      return readingChanged(
        state,
        withRole(review.reading, review.proposal.columns, column, role),
      );
    });
    judgeLatest(store);
  },
};
