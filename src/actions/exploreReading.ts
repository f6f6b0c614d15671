import type { AppStore } from '../store/createAppStore';
import { datasetShown } from '../store/datasetTransitions';
import { buildingBegun, buildingGivenUp, reviewOf } from '../store/importTransitions';
import { createRandomId } from '../store/randomId';
import { NOTHING_OPENED } from '../store/openedSource';
import type { Action } from './action';
import { endWork, workOf } from './importWork';
import { failWork } from './readSourceOf';

/** The name of a file without what says its format. */
function titleOf(name: string): string {
  return name.replace(/(?<=.)\.[a-z0-9]{1,8}$/i, '');
}

async function explore(store: AppStore): Promise<void> {
  const work = workOf(store);
  if (work === null || store.getState().importProgress.step !== 'review') return;
  store.setState(buildingBegun);
  try {
    await work.judging;
    const review = reviewOf(store.getState().importProgress);
    if (workOf(store) !== work || review === null) return;
    if (review.report.rowsRead === 0) {
      store.setState(buildingGivenUp);
      return;
    }
    const dataset = await work.session.build(review.reading, {
      id: createRandomId(),
      title: titleOf(review.name),
      name: review.name,
      openedAt: new Date().toISOString(),
    });
    if (workOf(store) !== work) return;
    store.setState(datasetShown(dataset));
    endWork(store);
    const { importProgress } = store.getState();
    // The page takes the data over behind the dialog, which closes in a task of its own.
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    if (store.getState().importProgress === importProgress) {
      store.setState({ importProgress: NOTHING_OPENED });
    }
  } catch (error) {
    failWork(store, work, error);
  }
}

/** Makes a data set of the source as it is read now, and shows it on the page. */
export const exploreReading: Action = {
  name: 'Explore the opened data',
  perform(store) {
    void explore(store);
  },
};
