import type { Dataset } from '../dataset/dataset';
import { createQuery } from '../query/createQuery';
import type { InitialState } from '../store/createAppStore';
import { datasetIdIn } from '../store/datasetInLink';
import { damageNotices } from '../store/keptDatasetTransitions';
import { readLink } from '../store/readLink';
import { inTime } from './inTime';
import { prepareLink } from '../store/prepareLink';

/** How long a page stays unseen for the sake of its data set, in milliseconds. */
const PATIENCE = 1_500;

/** What a page begins with that is opened with a query string. Never rejects. */
export async function readAddress(
  search: string,
  builtIn: Dataset,
): Promise<Partial<InitialState>> {
  const id = datasetIdIn(search);
  await prepareLink(search);
  if (id === null) return readLink(search, builtIn);
  // What looks into storage is fetched only where there is something to look for.
  const { findDataset } = await import('./findDataset');
  const found = await inTime(findDataset(id, search), PATIENCE);
  if (found === null) return { awaitedDataset: { id, search, step: 'reading', reason: null } };
  if (found.read === null) return { awaitedDataset: found.awaited };
  const { dataset, kept } = found.read;
  const { view, notices } = readLink(search, dataset);
  return {
    dataset,
    query: createQuery(dataset),
    view,
    notices: [...notices, ...damageNotices(found.read)],
    // The whole list comes later; this much of it is known.
    keptDatasets: [kept],
  };
}
