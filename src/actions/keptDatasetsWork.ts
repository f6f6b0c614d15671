import type { AppStore } from '../store/createAppStore';
import type { DatasetSaid, KeepingOutcome, KeptDataset } from '../store/keptDataset';
import { keptListShown } from '../store/keptDatasetTransitions';
import { followViews } from './keepViews';

/** What a change of the kept data sets is called while it goes on, when it is done and when it fails. */
interface ChangeWords {
  readonly shownId: DatasetSaid['shownId'];
  readonly progress: string;
  readonly done: string;
  /** What did not happen: "“Offers” could not be kept". */
  readonly failed: string;
}

/** Whether something is being done to the kept data sets already. */
export function isBusy(store: AppStore): boolean {
  return store.getState().datasetSaid?.kind === 'progress';
}

/** The name by which the list has a data set. */
export function keptName(store: AppStore, id: string): string {
  return store.getState().keptDatasets?.find((kept) => kept.id === id)?.name ?? 'The data set';
}

/** Shows the list of kept data sets as it is now. */
export function showKeptList(store: AppStore, list: readonly KeptDataset[]): void {
  store.setState((state) => keptListShown(state, list));
  followViews(store);
}

/** Changes what is kept, shows the list as it is then and says how it came out. */
export async function changeKeptDatasets(
  store: AppStore,
  { shownId, progress, done, failed }: ChangeWords,
  change: () => Promise<KeepingOutcome<readonly KeptDataset[]>>,
): Promise<boolean> {
  if (isBusy(store)) return false;
  store.setState({ datasetSaid: { shownId, kind: 'progress', text: progress } });
  const outcome = await change();
  if (outcome.ok) showKeptList(store, outcome.value);
  store.setState({
    datasetSaid: outcome.ok
      ? { shownId, kind: 'done', text: done }
      : { shownId, kind: 'problem', text: `${failed}: ${outcome.reason}. Nothing was lost.` },
  });
  return outcome.ok;
}
