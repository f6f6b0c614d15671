import type { AppStore } from '../store/createAppStore';
import { readingJudged, reviewOf } from '../store/importTransitions';
import { type ImportWork, workOf } from './importWork';
import { failWork } from './readSourceOf';

async function judgeUntilLatest(store: AppStore, work: ImportWork): Promise<void> {
  for (;;) {
    const review = reviewOf(store.getState().importProgress);
    if (workOf(store) !== work || review === null || !review.judging) return;
    const { reading } = review;
    // Each answer decides whether there is another question.
    // oxlint-disable-next-line no-await-in-loop
    const report = await work.session.judge(reading);
    if (workOf(store) === work) store.setState((state) => readingJudged(state, reading, report));
  }
}

/** Has the reading as it is now judged. While one is, the next waits, and only the latest counts. */
export function judgeLatest(store: AppStore): void {
  const work = workOf(store);
  if (work === null || work.judging !== null) return;
  work.judging = judgeUntilLatest(store, work)
    .catch((error: unknown) => {
      failWork(store, work, error);
    })
    .finally(() => {
      work.judging = null;
    });
}
