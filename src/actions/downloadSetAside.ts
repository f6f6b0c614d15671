import type { AppStore } from '../store/createAppStore';
import { reviewOf } from '../store/importTransitions';
import type { Action } from './action';
import { downloadBlob } from './downloadBlob';
import { workOf } from './importWork';
import { failWork } from './readSourceOf';

async function download(store: AppStore): Promise<void> {
  const work = workOf(store);
  const review = reviewOf(store.getState().importProgress);
  if (work === null || review === null) return;
  try {
    const rows = await work.session.setAside(review.reading);
    if (workOf(store) === work) downloadBlob(rows, `${review.name} - rows set aside.csv`);
  } catch (error) {
    failWork(store, work, error);
  }
}

/** Downloads the rows that are set aside, with their numbers and reasons. */
export const downloadSetAside: Action = {
  name: 'Download the rows set aside',
  perform(store) {
    void download(store);
  },
};
