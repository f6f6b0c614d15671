import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { committedLink, datasetIdIn, writeDatasetLink } from '../../../src/store/datasetInLink';
import { openedDataset } from '../../fixtures/openedDataset';
import { builtIn, EUR } from '../given';

const euros = { ...DEFAULT_VIEW, currencies: [EUR] };

describe('the data set in an address', () => {
  it('is not named where it is the built-in one', () => {
    expect(writeDatasetLink(builtIn, DEFAULT_VIEW)).toBe('');
    expect(writeDatasetLink(builtIn, euros)).toMatch(/^\?currency=EUR&rates=/);
  });

  it('is named by its id alone, beside the view', () => {
    const opened = openedDataset({ id: 'abc-1', title: 'Secret' });
    expect(writeDatasetLink(opened, DEFAULT_VIEW)).toBe('?data=abc-1');
    expect(writeDatasetLink(opened, euros)).toMatch(/^\?data=abc-1&currency=EUR&rates=/);
  });

  it('has its pinned groups in the address and never a pinned row; the page’s rows are everyone’s', () => {
    const pins = [{ kind: 'salary', row: 2 }, { kind: 'group', column: 'Level', group: 'Senior' }] as const;
    const opened = openedDataset({ id: 'abc-1' });
    expect(writeDatasetLink(opened, { ...DEFAULT_VIEW, pins })).toMatch(/^\?data=abc-1&pin=Level:Senior&rates=/);
    expect(writeDatasetLink(opened, { ...DEFAULT_VIEW, pins: pins.slice(0, 1) })).toBe('?data=abc-1');
    expect(writeDatasetLink(builtIn, { ...DEFAULT_VIEW, pins: pins.slice(0, 1) })).toMatch(/^\?pin=3&rates=/);
  });

  it('is read back as it was written', () => {
    expect(datasetIdIn(writeDatasetLink(openedDataset({ id: 'abc-1' }), euros))).toBe('abc-1');
    expect(datasetIdIn(writeDatasetLink(builtIn, euros))).toBeNull();
    expect(datasetIdIn('?data=')).toBe('');
  });

  it('stays in the address with the view while it is awaited', () => {
    const awaitedDataset = { id: 'x', search: '?data=x&currency=EUR', step: 'absent', reason: null } as const;
    expect(committedLink({ dataset: builtIn, committedView: DEFAULT_VIEW, awaitedDataset })).toBe(
      '?data=x&currency=EUR',
    );
  });
});
