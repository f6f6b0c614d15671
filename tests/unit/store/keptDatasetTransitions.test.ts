import { describe, expect, it } from 'vitest';
import { datasetShown } from '../../../src/store/datasetTransitions';
import type { KeptDataset } from '../../../src/store/keptDataset';
import {
  deletedElsewhere,
  keptDatasetOpened,
  keptListShown,
  linkFollowed,
} from '../../../src/store/keptDatasetTransitions';
import { storeOf } from '../../fixtures/storeOf';
import { openedDataset } from '../../fixtures/openedDataset';
import { builtIn, EUR } from '../given';

const KEPT: KeptDataset = {
  id: 'opened-1',
  name: 'Offers',
  rows: 3,
  openedAt: null,
  keptAt: null,
  bytes: 65,
  view: '',
};

function stateOf(initial: Partial<Parameters<typeof storeOf>[0]> = {}) {
  return storeOf({ dataset: openedDataset(), ...initial }).getState();
}

describe('the list of kept data sets, read again', () => {
  it('is no news where there never was one and still is none', () => {
    expect(keptListShown(stateOf(), [])).toEqual({ keptDatasets: null });
    expect(keptListShown(stateOf({ keptDatasets: [KEPT] }), [])).toEqual({ keptDatasets: [] });
  });

  it('leaves the data set on show and its answers alone where its name is the same', () => {
    expect(keptListShown(stateOf(), [KEPT])).toEqual({ keptDatasets: [KEPT] });
  });

  it('renames the data set on show', () => {
    const change = keptListShown(stateOf(), [{ ...KEPT, name: 'Fresh' }]);
    expect(change.dataset?.title).toBe('Fresh');
    expect(change.query).toBeDefined();
  });

  it('has a data set read that is awaited and kept by now', () => {
    const awaitedDataset = { id: 'opened-1', search: '?data=opened-1', step: 'absent', reason: null } as const;
    const change = keptListShown(stateOf({ dataset: builtIn, awaitedDataset }), [KEPT]);
    expect(change.awaitedDataset?.step).toBe('reading');
  });

  it('tells of the data set on show only where it was kept and is so no more', () => {
    expect(deletedElsewhere(stateOf({ keptDatasets: [KEPT] }), [])?.text).toContain('in another tab');
    expect(deletedElsewhere(stateOf({ keptDatasets: [KEPT] }), [KEPT])).toBeNull();
    expect(deletedElsewhere(stateOf({ keptDatasets: [] }), [])).toBeNull();
    expect(deletedElsewhere(stateOf({ dataset: builtIn, keptDatasets: [KEPT] }), [])).toBeNull();
  });
});

describe('an address followed', () => {
  it('changes the view alone where its data set is on show', () => {
    const state = stateOf();
    const change = linkFollowed(state, state.dataset, '?data=opened-1&currency=EUR');
    expect(change.view?.currencies).toEqual([EUR]);
    expect(change.committedView).toBe(change.view);
    expect('dataset' in change).toBe(false);
  });

  it('ends the waiting, and names what does not fit', () => {
    const change = linkFollowed(stateOf(), builtIn, '?currency=JPY');
    expect(change.dataset).toBe(builtIn);
    expect(change.awaitedDataset).toBeNull();
    expect(change.notices?.map(({ text }) => text).join()).toContain('currency=JPY');
  });

  it('wants no basis any more that is still being fetched, nor does another data set', () => {
    const state = stateOf({ askedBasis: 'purchasingPower' });
    expect(linkFollowed(state, state.dataset, '?currency=EUR').askedBasis).toBeNull();
    expect(datasetShown(builtIn).askedBasis).toBeNull();
  });

  it('says what of a kept data set was damaged, and that it is kept', () => {
    const read = { dataset: openedDataset(), kept: KEPT, leftOut: ['the column “Level”'] };
    const change = keptDatasetOpened(stateOf({ dataset: builtIn }), read, '?data=opened-1');
    expect(change.notices?.map(({ text }) => text)).toEqual([
      'Damaged in this browser’s storage, and left out of “Offers”: the column “Level”.',
    ]);
    expect(change.keptDatasets).toEqual([KEPT]);
  });
});
