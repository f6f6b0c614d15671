import { describe, expect, it } from 'vitest';
import type { AppState } from '../../../src/store/appState';
import { createAppStore } from '../../../src/store/createAppStore';
import {
  buildingBegun,
  buildingGivenUp,
  importFailed,
  openingFailed,
  readingAdvanced,
  readingAgain,
  readingBegun,
  readingChanged,
  readingJudged,
  reviewOf,
  sourceOpened,
} from '../../../src/store/importTransitions';
import { type ImportProgress, NOTHING_OPENED, type Review } from '../../../src/store/openedSource';
import { OPENED, READING, REPORT } from '../../fixtures/importSessions';
import { builtIn } from '../given';

function at(importProgress: ImportProgress): AppState {
  return { ...createAppStore({ dataset: builtIn }).getState(), importProgress };
}

const REVIEW: Review = {
  ...OPENED,
  name: 'pay.csv',
  reading: READING,
  judging: false,
  problem: null,
};
const IN_REVIEW = at({ step: 'review', review: REVIEW });
const READING_IT = at(readingBegun('pay.csv', 100).importProgress);

function reviewIn(change: Partial<AppState>): Review | null {
  return change.importProgress === undefined ? null : reviewOf(change.importProgress);
}

describe('reading a source', () => {
  it('tells how far it has come', () => {
    const { importProgress } = readingAdvanced(READING_IT, { bytes: 50, totalBytes: 100, rows: 7 });
    expect(importProgress).toEqual({
      step: 'reading',
      name: 'pay.csv',
      bytes: 50,
      totalBytes: 100,
      rows: 7,
      before: null,
    });
  });

  it('ends in a review of the proposed reading', () => {
    expect(sourceOpened(READING_IT, OPENED)).toEqual({ importProgress: { step: 'review', review: REVIEW } });
  });

  it('ends with what is wrong and what to do', () => {
    expect(openingFailed(READING_IT, 'It is empty.').importProgress).toEqual({
      step: 'failed',
      name: 'pay.csv',
      problem: 'It is empty.',
    });
  });

  it('leaves the review as it was, and says why, where another sheet cannot be read', () => {
    const again = at(readingAgain(IN_REVIEW).importProgress ?? NOTHING_OPENED);
    const failed = openingFailed(again, 'The sheet is empty.');
    expect(reviewIn(failed)).toEqual({ ...REVIEW, problem: 'The sheet is empty.' });
  });

  it.each([
    ['progress', () => readingAdvanced(at(NOTHING_OPENED), { bytes: 1, totalBytes: 1, rows: 1 })],
    ['an opened source', () => sourceOpened(at(NOTHING_OPENED), OPENED)],
    ['a failure to open', () => openingFailed(at(NOTHING_OPENED), 'Late')],
    ['a failure for good', () => importFailed(at(NOTHING_OPENED), 'Late')],
    ['another reading', () => readingChanged(at(NOTHING_OPENED), {})],
    ['a report', () => readingJudged(at(NOTHING_OPENED), READING, REPORT)],
    ['another sheet', () => readingAgain(at(NOTHING_OPENED))],
    ['building', () => buildingBegun(at(NOTHING_OPENED))],
    ['the end of building', () => buildingGivenUp(at(NOTHING_OPENED))],
  ])('takes no notice of %s that comes when nothing is opened', (_, late) => {
    expect(late()).toEqual({});
  });
});

describe('changing the reading', () => {
  const changed = readingChanged(IN_REVIEW, { foldRepeats: true });
  const review = reviewIn(changed);

  it('holds at once, while what comes of it is not known yet', () => {
    expect(review?.reading.foldRepeats).toBe(true);
    expect(review?.judging).toBe(true);
    expect(review?.report).toBe(REPORT);
  });

  it('is followed by a report of this very reading', () => {
    if (changed.importProgress === undefined || review === null) throw new Error('No review');
    const report = { ...REPORT, rowsRead: 1, rowsSetAside: 3 };
    const state = at(changed.importProgress);
    expect(reviewIn(readingJudged(state, review.reading, report))).toEqual({
      ...review,
      report,
      judging: false,
    });
    expect(reviewIn(readingJudged(state, READING, report))).toEqual(review);
  });

  it('is not possible any more while the data set is made', () => {
    const building = at({ step: 'building', review: REVIEW });
    expect(readingChanged(building, { foldRepeats: true })).toEqual({});
  });
});

describe('building the data set', () => {
  it('keeps the review, which stands again when there is nothing to build', () => {
    const begun = buildingBegun(IN_REVIEW).importProgress ?? NOTHING_OPENED;
    expect(begun).toEqual({ step: 'building', review: REVIEW });
    expect(buildingGivenUp(at(begun)).importProgress).toEqual({ step: 'review', review: REVIEW });
  });

  it('names the file where it fails', () => {
    expect(importFailed(IN_REVIEW, 'No memory.').importProgress).toEqual({
      step: 'failed',
      name: 'pay.csv',
      problem: 'No memory.',
    });
  });
});
