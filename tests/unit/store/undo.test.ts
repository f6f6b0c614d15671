import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import type { AppState } from '../../../src/store/appState';
import { storeOf } from '../../fixtures/storeOf';
import { datasetShown } from '../../../src/store/datasetTransitions';
import { keptListShown, linkFollowed } from '../../../src/store/keptDatasetTransitions';
import { redoStep, undoStep } from '../../../src/store/undo';
import { commitView, draftView, settleView, type Transition } from '../../../src/store/viewTransitions';
import { writeLink } from '../../../src/store/writeLink';
import { openedDataset } from '../../fixtures/openedDataset';
import { anyViewOf } from '../arbitraries';
import { builtIn, CAD, EUR, range } from '../given';

const start = storeOf({ dataset: builtIn }).getState();
function after(from: AppState, ...steps: readonly Transition[]): AppState {
  let state = from;
  for (const step of steps) state = Object.assign({}, state, step(state));
  return state;
}
const search = (text: string) => draftView({ search: text });

describe('undo', () => {
  it('goes back choice by choice, and redo forward again', () => {
    const both = after(start, commitView({ list: 'short' }), commitView({ currencies: [EUR] }));
    const one = after(both, undoStep);
    expect(one.view).toEqual({ ...DEFAULT_VIEW, list: 'short' });
    expect(one.committedView).toBe(one.view);
    const none = after(one, undoStep);
    expect(none.view).toBe(DEFAULT_VIEW);
    expect(after(none, redoStep).view).toBe(one.view);
    expect(after(none, redoStep, redoStep).view).toBe(both.view);
  });

  it('without a step before, or redo without one ahead, changes nothing', () => {
    expect(undoStep(start)).toEqual({});
    expect(redoStep(start)).toEqual({});
    expect(after(start, undoStep, redoStep)).toEqual(start);
  });

  it('of typing goes back to before the first letter, and redo brings all of it', () => {
    const typed = after(start, search('d'), search('de'), search('dev'), settleView);
    const undone = after(typed, undoStep);
    expect(undone.view).toBe(DEFAULT_VIEW);
    expect(after(undone, redoStep).view.search).toBe('dev');
  });

  it('in the middle of typing or dragging takes that back alone, and redo brings it', () => {
    const undone = after(start, commitView({ list: 'short' }), search('dev'), undoStep);
    expect(undone.view).toEqual({ ...DEFAULT_VIEW, list: 'short' });
    expect(after(undone, redoStep).view).toEqual({ ...DEFAULT_VIEW, list: 'short', search: 'dev' });
  });

  it('has no redo while something else is typed', () => {
    const state = after(start, commitView({ list: 'short' }), undoStep, search('dev'));
    expect(redoStep(state)).toEqual({});
  });

  it('has nothing ahead any more after another choice', () => {
    const state = after(start, commitView({ list: 'short' }), undoStep, commitView({ currencies: [CAD] }));
    expect(state.future).toEqual([]);
    expect(after(state, undoStep).view).toBe(DEFAULT_VIEW);
  });

  it('takes no step for a choice that changes nothing, and keeps what is ahead', () => {
    const undone = after(start, commitView({ list: 'short' }), undoStep);
    const state = after(undone, commitView({ list: 'full' }), search('d'), search(''), settleView);
    expect(state.past).toEqual([]);
    expect(state.future).toHaveLength(1);
  });

  it('takes pins back as it does all else', () => {
    const pinned = after(start, commitView({ pins: [{ kind: 'salary', row: 16 }] }));
    expect(after(pinned, undoStep).view.pins).toEqual([]);
    expect(after(pinned, undoStep, redoStep).view.pins).toEqual([{ kind: 'salary', row: 16 }]);
  });

  it('takes a link that was followed as one step, and one to the same view as none', () => {
    const followed = after(start, (state) => linkFollowed(state, builtIn, '?currency=EUR'));
    expect(followed.past).toEqual([DEFAULT_VIEW]);
    const again = after(followed, (state) => linkFollowed(state, builtIn, writeLink(state.view)));
    expect(again.past).toEqual([DEFAULT_VIEW]);
  });

  it('keeps the last hundred steps', () => {
    const state = after(start, ...range(1, 130).map((n) => commitView({ search: `job ${n}` })));
    expect(state.past).toHaveLength(100);
    const back = after(state, ...range(1, 130).map(() => undoStep));
    expect(back.view.search).toBe('job 30');
    expect(back.future).toHaveLength(100);
  });

  it('never goes back to the view of another data set', () => {
    const before = after(start, commitView({ list: 'short' }), commitView({ currencies: [EUR] }), undoStep);
    const other = after(before, () => datasetShown(openedDataset({ id: 'b' })));
    expect([other.past, other.future]).toEqual([[], []]);
    expect(undoStep(other)).toEqual({});
  });

  it('goes on over a data set that has got another name', () => {
    const dataset = openedDataset({ id: 'b', title: 'Old' });
    const opened = storeOf({ dataset }).getState();
    const list = [{ id: 'b', name: 'New', rows: 3, bytes: 1, openedAt: null, keptAt: null, view: '' }];
    const renamed = after(opened, commitView({ search: 'dev' }), (state) => keptListShown(state, list));
    expect(renamed.dataset.title).toBe('New');
    expect(after(renamed, undoStep).view.search).toBe('');
  });
});

const anyView: fc.Arbitrary<View> = anyViewOf(builtIn);

/** Whatever can change the view: choices, typing that is settled or given up, back and forward, undo and redo. */
const anyStep: fc.Arbitrary<Transition> = fc.oneof(
  anyView.map((view) => commitView(view)),
  anyView.map((view) => draftView(view)),
  anyView.map((view): Transition => (state) => linkFollowed(state, builtIn, writeLink(view))),
  fc.constantFrom<Transition[]>(settleView, undoStep, redoStep),
);

describe('undo after any sequence of changes', () => {
  it('brings the first view back, and redo the last', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const state = after(start, ...steps);
        const settled = after(state, settleView);
        const first = after(state, ...range(0, settled.past.length).map(() => undoStep));
        expect(first.view).toEqual(DEFAULT_VIEW);
        const last = after(first, ...range(0, first.future.length).map(() => redoStep));
        expect(last.future).toEqual([]);
        const ahead = settled.future.at(-1);
        expect(last.view).toEqual(ahead ?? settled.view);
      }),
    );
  });

  it('is taken back by redo, and redo by undo', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const state = after(start, ...steps, settleView);
        const [back, forth] = [after(state, undoStep), after(state, redoStep)];
        expect(after(back, redoStep)).toEqual(state.past.length > 0 ? state : forth);
        expect(after(forth, undoStep)).toEqual(state.future.length > 0 ? state : back);
      }),
    );
  });

  it('never stands beside the same view twice', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const { past, committedView, future } = after(start, ...steps);
        const texts = [...past, committedView, ...future].map((view) => JSON.stringify(view));
        expect(texts.every((text, index) => index === 0 || text !== texts[index - 1])).toBe(true);
      }),
    );
  });
});
