import { describe, expect, it } from 'vitest';
import { createQuery } from '../../../src/query/createQuery';
import { createViewWithout } from '../../../src/query/viewWithout';
import { DEFAULT_VIEW, type Pin } from '../../../src/query/view';
import { builtIn, EUR, range } from '../given';

const pins: readonly Pin[] = [{ kind: 'salary', row: 16 }];

describe('a view without its pins', () => {
  it('is the same object for views that differ in nothing else', () => {
    const unpinned = createViewWithout({ pins: [] });
    const euros = { ...DEFAULT_VIEW, currencies: [EUR] };
    const bare = unpinned(euros);
    expect(bare).toEqual(euros);
    expect(unpinned({ ...euros, pins })).toBe(bare);
    expect(unpinned({ ...euros })).toBe(bare);
    expect(unpinned({ ...euros, list: 'short' })).not.toBe(bare);
    expect(unpinned({ ...euros, pins })).toBe(bare);
  });

  it('has none, also where it is first seen with some', () => {
    const unpinned = createViewWithout({ pins: [] });
    const bare = unpinned({ ...DEFAULT_VIEW, pins });
    expect(bare).toEqual(DEFAULT_VIEW);
    expect(unpinned(DEFAULT_VIEW)).toBe(bare);
  });

  it('is told apart from the last seven others', () => {
    const unpinned = createViewWithout({ pins: [] });
    const first = unpinned(DEFAULT_VIEW);
    for (const n of range(1, 7)) unpinned({ ...DEFAULT_VIEW, search: String(n) });
    expect(unpinned({ ...DEFAULT_VIEW, pins })).toBe(first);
    for (const n of range(1, 8)) unpinned({ ...DEFAULT_VIEW, search: `again ${n}` });
    expect(unpinned({ ...DEFAULT_VIEW, pins })).not.toBe(first);
  });

  it('is what a query answers: pins ask nothing anew', () => {
    const query = createQuery(builtIn);
    expect(query.ask({ ...DEFAULT_VIEW, pins })).toBe(query.ask(DEFAULT_VIEW));
    expect(query.ask({ ...DEFAULT_VIEW, pins }).view.pins).toEqual([]);
  });
});
