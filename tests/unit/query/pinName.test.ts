import { describe, expect, it } from 'vitest';
import { pinName, pinText } from '../../../src/query/pinName';
import { openedDataset } from '../../fixtures/openedDataset';
import { builtIn, datasetOf, openedOf } from '../given';

describe('what a pin is called', () => {
  it('is of the page’s salaries their pay and place', () => {
    expect(pinName(builtIn, { kind: 'salary', row: 16 })).toEqual({ title: 'C$137,192', detail: '17th on the page' });
    expect(pinText(builtIn, { kind: 'salary', row: 16 })).toBe('C$137,192 · 17th on the page');
  });

  it('is of opened salaries their pay and label, or their row where nothing names them', () => {
    expect(pinText(openedDataset(), { kind: 'salary', row: 1 })).toBe('€60,000 – €65,000 · 日本 😀');
    expect(pinText(openedOf(datasetOf([['EUR', 20, 'hour']])), { kind: 'salary', row: 0 })).toBe('€20 / hour · row 2');
  });

  it('is of a group the group, in its column; also of one without a name', () => {
    expect(pinName(builtIn, { kind: 'group', column: 'country', group: 'Spain' })).toEqual({ title: 'Spain', detail: 'country' });
    expect(pinText(builtIn, { kind: 'group', column: 'country', group: '' })).toBe('country: (none)');
  });

  it('is refused for a row that there is not', () => {
    expect(() => pinName(builtIn, { kind: 'salary', row: 22 })).toThrow(RangeError);
  });
});
