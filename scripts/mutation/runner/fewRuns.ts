import * as fc from 'fast-check';

const MOST_RUNS = 40;

const assert = (property: fc.IRawProperty<unknown>, parameters?: fc.Parameters<unknown>): void | Promise<void> =>
  fc.assert(property, { ...parameters, seed: 1, endOnFailure: true, numRuns: Math.min(parameters?.numRuns ?? MOST_RUNS, MOST_RUNS) });

/**
 * fast-check with few cases of each property, and always the same ones: a change of the code is noticed or not,
 * whenever it is asked. The tests themselves try up to thousands, and so notice more.
 */
export const fewRuns = { ...fc, assert, default: { ...fc.default, assert } };
