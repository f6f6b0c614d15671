import { createQuery } from '../query/createQuery';
import { pinsFollowed } from '../query/pins';
import type { AppState } from './appState';
import { datasetShown } from './datasetTransitions';
import type { KeptDataset } from './keptDataset';
import type { ReadDataset } from './keptDatasets';
import type { Notice } from './notice';
import { readLink } from './readLink';
import { committed } from './viewTransitions';

/**
 * The list of kept data sets as it is now. The data set on show goes by the name that it has there,
 * and one that is awaited and kept by now is read.
 */
export function keptListShown(state: AppState, list: readonly KeptDataset[]): Partial<AppState> {
  const { dataset, keptDatasets, awaitedDataset } = state;
  const shown = list.find(({ id }) => id === dataset.id);
  const renamed = shown !== undefined && shown.name !== dataset.title && { ...dataset, title: shown.name };
  const awaited =
    awaitedDataset?.step === 'absent' && list.some(({ id }) => id === awaitedDataset.id);
  return {
    // Where there never was a list, an empty one is no news.
    keptDatasets: keptDatasets === null && list.length === 0 ? null : list,
    ...(renamed && { dataset: renamed, query: createQuery(renamed) }),
    ...(awaited && { awaitedDataset: { ...awaitedDataset, step: 'reading' } }),
  };
}

/** What to say where the data set on show was kept, and is so no more through no deed of this page. */
export function deletedElsewhere(state: AppState, list: readonly KeptDataset[]): Notice | null {
  const { dataset, keptDatasets } = state;
  const isShown = ({ id }: KeptDataset) => id === dataset.id;
  if (!keptDatasets?.some(isShown) || list.some(isShown)) return null;
  const text = `“${dataset.title}” was deleted from this browser in another tab. It stays on show here until you leave or reload this page.`;
  return { kind: 'information', text };
}

function linkNotices(before: readonly Notice[], read: readonly Notice[]): readonly Notice[] {
  // What the reader set by hand is no news; what could not be used is.
  const problems = read.filter(({ kind }) => kind === 'problem');
  return [...before.filter(({ about }) => about !== 'link'), ...problems];
}

/** A data set that was seen before is on show again, with the view that a query string asks for. */
export function linkFollowed(
  state: AppState,
  dataset: AppState['dataset'],
  search: string,
): Partial<AppState> {
  const { view, notices } = readLink(search, dataset);
  // What no link carries of rows of opened data stays with it.
  const { rowCountries } = dataset.provenance.kind === 'page' ? view.scale : state.view.scale;
  const stay = () =>
    committed(state, {
      ...view,
      pins: pinsFollowed(dataset, state.view.pins, view.pins),
      scale: { ...view.scale, rowCountries },
    });
  return {
    ...(dataset === state.dataset ? stay() : datasetShown(dataset, view)),
    awaitedDataset: null,
    // What was asked for before is not wanted in the view that is gone back to.
    askedBasis: null,
    notices: linkNotices(state.notices, notices),
  };
}

/** What the reader must know of a data set that comes out of storage. */
export function damageNotices({ dataset, leftOut }: ReadDataset): readonly Notice[] {
  if (leftOut.length === 0) return [];
  const text = `Damaged in this browser’s storage, and left out of “${dataset.title}”: ${leftOut.join(', ')}.`;
  return [{ kind: 'problem', text, about: 'link' }];
}

/** A kept data set comes on show, with the view that a query string asks for. */
export function keptDatasetOpened(
  state: AppState,
  read: ReadDataset,
  search: string,
): Partial<AppState> {
  const followed = linkFollowed(state, read.dataset, search);
  return {
    ...followed,
    notices: [...(followed.notices ?? []), ...damageNotices(read)],
    // The whole list may be known later.
    keptDatasets: state.keptDatasets ?? [read.kept],
  };
}
