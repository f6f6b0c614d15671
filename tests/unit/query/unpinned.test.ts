import { describe, expect, it } from 'vitest';
import { createQuery } from '../../../src/query/createQuery';
import { createUnpinned } from '../../../src/query/unpinned';
import { DEFAULT_VIEW, type Pin } from '../../../src/query/view';
import { builtIn, EUR, range } from '../given';

const pins: readonly Pin[] = [{ kind: 'salary', row: 16 }];

describe('a view without its pins', () => {
  it('is the same object for views that differ in nothing else', () => {
    const unpinned = createUnpinned();
    const euros = { ...DEFAULT_VIEW, currencies: [EUR] };
    expect(unpinned(euros)).toBe(euros);
    expect(unpinned({ ...euros, pins })).toBe(euros);
    expect(unpinned({ ...euros })).toBe(euros);
    expect(unpinned({ ...euros, list: 'short' })).not.toBe(euros);
    expect(unpinned({ ...euros, pins })).toBe(euros);
  });

  it('has none, also where it is first seen with some', () => {
    const unpinned = createUnpinned();
    const bare = unpinned({ ...DEFAULT_VIEW, pins });
    expect(bare).toEqual(DEFAULT_VIEW);
    expect(unpinned(DEFAULT_VIEW)).toBe(bare);
  });

  it('is told apart from the last seven others', () => {
    const unpinned = createUnpinned();
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
