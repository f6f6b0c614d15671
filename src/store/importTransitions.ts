import type { Reading, ReadingReport } from '../import/reading';
import type { ReadProgress } from '../import/source';
import type { OpenedTable } from '../import/sourceReader';
import type { AppState } from './appState';
import type { ImportProgress, Review } from './openedSource';

type Change = Pick<AppState, 'importProgress'>;

/** The review that is on show or being built from; null: there is none. */
export function reviewOf(progress: ImportProgress): Review | null {
  return progress.step === 'review' || progress.step === 'building' ? progress.review : null;
}

function inReview(state: AppState, change: (review: Review) => Review): Partial<Change> {
  const { importProgress } = state;
  if (importProgress.step !== 'review' && importProgress.step !== 'building') return {};
  return { importProgress: { ...importProgress, review: change(importProgress.review) } };
}

/** A source begins to be read, in the place of any other. */
export function readingBegun(name: string, totalBytes: number): Change {
  return { importProgress: { step: 'reading', name, bytes: 0, totalBytes, rows: 0, before: null } };
}

/** The source under review is read once more, as another sheet or header was chosen. */
export function readingAgain(state: AppState): Partial<Change> {
  const review = reviewOf(state.importProgress);
  if (review === null) return {};
  const { name } = review;
  return {
    importProgress: { step: 'reading', name, bytes: 0, totalBytes: 0, rows: 0, before: review },
  };
}

export function readingAdvanced(state: AppState, progress: ReadProgress): Partial<Change> {
  const { importProgress } = state;
  if (importProgress.step !== 'reading') return {};
  return { importProgress: { ...importProgress, ...progress } };
}

/** The source was read: what it holds is under review. */
export function sourceOpened(state: AppState, opened: OpenedTable): Partial<Change> {
  const { importProgress } = state;
  if (importProgress.step !== 'reading') return {};
  const { name } = importProgress;
  const { reading } = opened.proposal;
  return {
    importProgress: {
      step: 'review',
      review: { ...opened, name, reading, judging: false, problem: null },
    },
  };
}

/** The source could not be read. Another sheet that could not leaves the review as it was, and says so. */
export function openingFailed(state: AppState, problem: string): Partial<Change> {
  const { importProgress } = state;
  if (importProgress.step !== 'reading') return {};
  const { name, before } = importProgress;
  return {
    importProgress:
      before === null
        ? { step: 'failed', name, problem }
        : { step: 'review', review: { ...before, problem } },
  };
}

/** What reads the source is gone: nothing of it can be used any more. */
export function importFailed(state: AppState, problem: string): Partial<Change> {
  const { importProgress } = state;
  if (importProgress.step === 'idle') return {};
  const name = 'review' in importProgress ? importProgress.review.name : importProgress.name;
  return { importProgress: { step: 'failed', name, problem } };
}

/** The reader changes how the source is read; what comes of it is not known yet. */
export function readingChanged(state: AppState, change: Partial<Reading>): Partial<Change> {
  // What is being built is settled.
  if (state.importProgress.step !== 'review') return {};
  return inReview(state, (review) => ({
    ...review,
    reading: { ...review.reading, ...change },
    judging: true,
    problem: null,
  }));
}

/** What comes of a reading is known. Of a reading that was changed since, it is dropped. */
export function readingJudged(
  state: AppState,
  reading: Reading,
  report: ReadingReport,
): Partial<Change> {
  return inReview(state, (review) =>
    review.reading === reading ? { ...review, report, judging: false } : review,
  );
}

/** The data set begins to be made. */
export function buildingBegun(state: AppState): Partial<Change> {
  const { importProgress } = state;
  if (importProgress.step !== 'review') return {};
  return { importProgress: { step: 'building', review: importProgress.review } };
}

/** There is nothing to make a data set of: the review goes on. */
export function buildingGivenUp(state: AppState): Partial<Change> {
  const { importProgress } = state;
  if (importProgress.step !== 'building') return {};
  return { importProgress: { step: 'review', review: importProgress.review } };
}
