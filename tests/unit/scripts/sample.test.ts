import { describe, expect, it } from 'vitest';
import { isInSample } from '../../../scripts/mutation/sample';

const changes = Array.from({ length: 10_000 }, (_, change) => change);

describe('a sample of changes', () => {
  it('has about the share that is asked for, and all or none at the ends', () => {
    expect(changes.filter((change) => isInSample(change, 1))).toHaveLength(10_000);
    expect(changes.filter((change) => isInSample(change, 0))).toEqual([]);
    // 1,000 of 10,000 give or take four standard deviations of 30.
    const tenth = changes.filter((change) => isInSample(change, 0.1));
    expect(Math.abs(tenth.length - 1000)).toBeLessThan(120);
    expect(Math.abs(tenth.filter((change) => change < 5000).length - 500)).toBeLessThan(90);
  });

  it('holds every smaller one', () => {
    expect(changes.filter((change) => isInSample(change, 0.1) && !isInSample(change, 0.2))).toEqual([]);
  });
});
