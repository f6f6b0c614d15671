import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { createAppStore } from '../../../src/store/createAppStore';
import { commitView, draftView, revertView, scaleWith, settleView } from '../../../src/store/viewTransitions';
import { builtIn, CAD, EUR, scaleOf } from '../given';

const state = createAppStore({ dataset: builtIn }).getState();

describe('a committed choice', () => {
  it('changes the view, which is committed as the same object', () => {
    const { view, committedView, ...rest } = commitView({ list: 'short' })(state);
    expect(view).toEqual({ ...DEFAULT_VIEW, list: 'short' });
    expect(committedView).toBe(view);
    expect(rest).toEqual({ past: [DEFAULT_VIEW], future: [] });
  });

  it('takes a draft that is under way along', () => {
    const draft = { ...state, view: { ...DEFAULT_VIEW, currencies: [EUR] } };
    expect(commitView({ list: 'short' })(draft).committedView).toEqual({
      ...DEFAULT_VIEW,
      currencies: [EUR],
      list: 'short',
    });
  });
});

describe('a draft', () => {
  it('changes the view and commits nothing', () => {
    expect(draftView({ list: 'short' })(state)).toEqual({ view: { ...DEFAULT_VIEW, list: 'short' } });
  });

  it('is committed when it is settled, and the view stays as it is', () => {
    const view = { ...DEFAULT_VIEW, currencies: [EUR] };
    const settled = settleView({ ...state, view });
    expect(settled).toEqual({ view, committedView: view, past: [DEFAULT_VIEW], future: [] });
    expect(settled.committedView).toBe(view);
  });
});

describe('a draft that is given up', () => {
  it('leaves the view that was committed', () => {
    const reverted = revertView({ ...state, view: { ...DEFAULT_VIEW, currencies: [EUR] } });
    expect(reverted).toEqual({ view: DEFAULT_VIEW });
    expect(reverted.view).toBe(state.committedView);
  });
});

describe('transitions', () => {
  it('leave the state that they are given as it was', () => {
    const before = structuredClone(state.view);
    commitView({ list: 'short' })(state);
    draftView({ arrangement: 'page' })(state);
    expect(state.view).toEqual(before);
    expect(state.committedView).toBe(state.view);
  });
});

describe('scaleWith', () => {
  it('changes some parts of the scale and leaves the others', () => {
    const view = { ...DEFAULT_VIEW, scale: scaleOf({ target: CAD, editedRates: { CAD: 1 } }) };
    expect(scaleWith(view, { period: 'hour', target: EUR })).toEqual({
      scale: scaleOf({ target: EUR, period: 'hour', editedRates: { CAD: 1 } }),
    });
    expect(view.scale.period).toBe('year');
  });
});
