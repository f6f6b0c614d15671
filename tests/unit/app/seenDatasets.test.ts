import { describe, expect, it } from 'vitest';
import { createSeenDatasets } from '../../../src/app/seenDatasets';
import { openedDataset } from '../../fixtures/openedDataset';
import { builtIn } from '../given';

describe('data sets that a page has shown', () => {
  it('are found by their id, and by another that an address has for them', () => {
    const seen = createSeenDatasets();
    const dataset = openedDataset();
    seen.add(dataset);
    seen.add(dataset, 'of-a-link');
    expect(seen.get('opened-1')).toBe(dataset);
    expect(seen.get('of-a-link')).toBe(dataset);
    expect(seen.get('another')).toBeUndefined();
  });

  it('do not include the built-in page, which is made anew', () => {
    const seen = createSeenDatasets();
    seen.add(builtIn);
    expect(seen.get(builtIn.id)).toBeUndefined();
  });

  it('are replaced by what goes by the same id later', () => {
    const seen = createSeenDatasets();
    seen.add(openedDataset());
    const renamed = openedDataset({ title: 'Renamed' });
    seen.add(renamed);
    expect(seen.get('opened-1')).toBe(renamed);
  });

  it('are let go oldest first when they have too many rows together', () => {
    const seen = createSeenDatasets(7);
    for (const id of ['a', 'b', 'c']) seen.add(openedDataset({ id }));
    expect(['a', 'b', 'c'].map((id) => seen.get(id)?.id)).toEqual([undefined, 'b', 'c']);
  });

  it('always hold the one on show, however large it is', () => {
    const seen = createSeenDatasets(2);
    const large = openedDataset();
    seen.add(large);
    seen.add(large, 'of-a-link');
    expect(seen.get('opened-1')).toBe(large);
    expect(seen.get('of-a-link')).toBe(large);
  });
});
