import type { Dataset } from '../dataset/dataset';
import { createQuery } from '../query/query';
import { DEFAULT_VIEW, type View } from '../query/view';
import type { AppState } from './appState';
import { NOTHING_MARKED } from './mark';

/** Another data set takes the page over, with a view of its own: nothing of the last one stays. */
export function datasetShown(dataset: Dataset, view: View = DEFAULT_VIEW): Partial<AppState> {
  return {
    dataset,
    query: createQuery(dataset),
    view,
    committedView: view,
    mark: NOTHING_MARKED,
    selectedRow: null,
  };
}
