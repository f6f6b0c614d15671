import { describe, expect, it } from 'vitest';
import { createQuery } from '../../../src/query/createQuery';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { createPace, type Shown } from '../../../src/store/shownPace';
import { openedDataset } from '../../fixtures/openedDataset';

/** A page whose figures take as long as it is told, drawn as React would draw it. */
function pageOf() {
  const query = createQuery(openedDataset());
  let time = 0;
  const pace = createPace(() => time);
  let standing: Shown = { query, view: DEFAULT_VIEW };
  const draw = (shown: Shown, milliseconds: number) => {
    pace.begin(shown);
    time += milliseconds;
    pace.drawn(shown);
    standing = shown;
  };
  draw(pace.standing(standing), 0);
  /** Whether what is asked for is drawn at once; if not it is drawn after all, after a frame for the input. */
  const ask = (change: Partial<View>, milliseconds: number, other?: Shown['query']) => {
    const asked = { query: other ?? standing.query, view: { ...standing.view, ...change } };
    const isAtOnce = pace.isAtOnce(asked);
    if (!isAtOnce) {
      // What waits is no part of how long it takes.
      pace.begin(pace.standing(asked));
      time += 100;
    }
    draw(asked, milliseconds);
    return isAtOnce;
  };
  return { ask };
}

describe('figures', () => {
  it('are drawn with the input while they take no longer than a few frames', () => {
    const { ask } = pageOf();
    expect(ask({ search: 'a' }, 20)).toBe(true);
    expect(ask({ search: 'ab' }, 50)).toBe(true);
    expect(ask({ search: 'abc' }, 20)).toBe(true);
  });

  it('wait for the input to be answered where they took longer the last time, until they are quick again', () => {
    const { ask } = pageOf();
    expect(ask({ search: 'a' }, 300)).toBe(true);
    expect(ask({ search: 'ab' }, 300)).toBe(false);
    expect(ask({ search: 'abc' }, 20)).toBe(false);
    expect(ask({ search: 'abcd' }, 20)).toBe(true);
  });

  it('that a hand drags wait sooner: it is to see many frames a second', () => {
    const { ask } = pageOf();
    expect(ask({ payRange: { low: 1, high: null } }, 50)).toBe(true);
    expect(ask({ payRange: { low: 2, high: null } }, 20)).toBe(false);
    expect(ask({ payRange: { low: 3, high: null } }, 20)).toBe(true);
  });

  it('are not held up by what took long in another part of the view', () => {
    const { ask } = pageOf();
    ask({ sort: { column: 'place', descending: false } }, 300);
    expect(ask({ search: 'a' }, 20)).toBe(true);
    expect(ask({ sort: { column: 'pay', descending: true } }, 20)).toBe(false);
  });

  it('on another scale wait until that was seen to be quick', () => {
    const { ask } = pageOf();
    const scale = DEFAULT_VIEW.scale;
    expect(ask({ scale: { ...scale, period: 'month' } }, 20)).toBe(false);
    expect(ask({ scale: { ...scale, period: 'day' } }, 20)).toBe(true);
  });

  it('of another data set wait, and say nothing of how long a view takes', () => {
    const { ask } = pageOf();
    const other = createQuery(openedDataset());
    expect(ask({ search: 'a' }, 900, other)).toBe(false);
    expect(ask({ search: 'ab' }, 20)).toBe(true);
  });
});
