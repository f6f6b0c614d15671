import type { AppStore } from '../store/createAppStore';
import { listKeptDatasets } from '../store/keptDatasets';
import { deletedElsewhere } from '../store/keptDatasetTransitions';
import { addNotice } from '../store/notice';
import { showKeptList } from './keptDatasetsWork';

/**
 * Looks at what is kept and shows it. A list that cannot be read is no news to a reader who did
 * nothing with it; keeping and opening say why they fail. Never rejects.
 */
export async function showKeptDatasets(store: AppStore): Promise<void> {
  const list = await listKeptDatasets();
  if (!list.ok) return;
  const notice = deletedElsewhere(store.getState(), list.value);
  showKeptList(store, list.value);
  if (notice !== null) store.setState(addNotice(notice));
}
