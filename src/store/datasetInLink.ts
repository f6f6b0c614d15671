import type { Dataset } from '../dataset/dataset';
import type { View } from '../query/view';
import type { AppState } from './appState';
import { writeLink } from './writeLink';

/** The parameter that names opened data by its random id: never by its name, and never its rows. */
const PARAMETER = 'data';

/** The id of the data set that a query string names; null: the built-in one. */
export function datasetIdIn(search: string): string | null {
  return new URLSearchParams(search).get(PARAMETER);
}

/** The query string of a view of a data set, without what no link carries: what is pinned or chosen of rows of opened data. */
export function writeViewLink({ provenance }: Dataset, view: View): string {
  if (provenance.kind === 'page') return writeLink(view);
  const pins = view.pins.filter(({ kind }) => kind === 'group');
  return writeLink({ ...view, pins, scale: { ...view.scale, rowCountries: {} } });
}

/** The query string of a view of a data set, which it names; that of the built-in page says nothing of data. */
export function writeDatasetLink(dataset: Dataset, view: View): string {
  const search = writeViewLink(dataset, view);
  if (dataset.provenance.kind === 'page') return search;
  return `?${PARAMETER}=${dataset.id}${search.replace('?', '&')}`;
}

/** The query string of what is on show, or awaited. */
export function committedLink(
  state: Pick<AppState, 'dataset' | 'committedView' | 'awaitedDataset'>,
): string {
  return state.awaitedDataset?.search ?? writeDatasetLink(state.dataset, state.committedView);
}
