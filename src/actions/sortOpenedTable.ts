import { textsToPlace } from '../query/columnOrder';
import type { SortColumn } from '../query/view';
import type { AppStore } from '../store/createAppStore';
import type { Action } from './action';
import { placeTexts } from './placeTexts';
import { sortingUnderWay } from './sortingUnderWay';
import { sortTable } from './sortTable';

/**
 * Does something once a column can be sorted by: at once, or when its texts have been put in order.
 * By then something else may have been asked for, or other salaries be on show; nothing is done then.
 */
async function whenPlaced(store: AppStore, column: SortColumn, then: () => void): Promise<void> {
  const { dataset, view } = store.getState();
  const sorting = sortingUnderWay(store);
  const texts = textsToPlace(dataset, column);
  const asked = { column };
  sorting.setState(texts === null ? { column: null } : asked, true);
  if (texts !== null) {
    await placeTexts(store, texts);
    if (sorting.getState() !== asked) return;
    sorting.setState({ column: null }, true);
    const now = store.getState();
    if (now.dataset !== dataset || now.view.sort !== view.sort) return;
  }
  then();
}

/**
 * Sorts the table by a column, as `sortTable` does. Where that takes longer than a frame the order on
 * show stays until the other is there.
 */
export const sortOpenedTable: Action<[column: SortColumn]> = {
  name: 'Sort the table',
  perform(store, column) {
    void whenPlaced(store, column, () => {
      sortTable.perform(store, column);
    });
  },
};

/** Brings about the sorting that a link asks for, where its column has first to be put in order. */
export const finishSorting: Action = {
  name: 'Finish sorting the table',
  perform(store) {
    const { dataset, view } = store.getState();
    const { sort } = view;
    if (textsToPlace(dataset, sort.column) === null) return;
    void whenPlaced(store, sort.column, () => {
      // The same choice, and another object: what is kept of the rows' stand-in order is passed over.
      const again = { ...sort };
      store.setState(({ view: shown, committedView: committed }) => {
        const next = { ...shown, sort: again };
        // What is typed is still to be settled, or given up.
        return { view: next, committedView: committed === shown ? next : { ...committed, sort: again } };
      });
    });
  },
};
