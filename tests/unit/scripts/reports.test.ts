import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sum } from '../../../scripts/test/reports';

describe('countVitest', () => {
  it('counts tests, not files', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countVitest({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, testResults })).toEqual({
      passed: 7,
      failed: 1,
    });
  });

  it('counts a file that could not be run as one failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({ passed: 1, failed: 1 });
  });

  it.each([null, {}, { testResults: [] }, { numPassedTests: 1, numFailedTests: 0 }])('refuses %j', (report) => {
    expect(() => countVitest(report)).toThrow(/not a report|does not say/);
  });
});

describe('countPlaywright', () => {
  it('counts neither skipped tests as passed nor flaky ones', () => {
    const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 4 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 3 });
  });

  it('counts an error outside of every test', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{ message: 'no server' }] })).toEqual({ passed: 0, failed: 1 });
  });

  it.each([null, {}, { stats: { expected: 1 } }])('refuses %j', (report) => {
    expect(() => countPlaywright(report)).toThrow(/not a report|does not say/);
  });
});

describe('sum', () => {
  it('adds what passed and what failed', () => {
    expect(sum([{ passed: 1, failed: 0 }, { passed: 2, failed: 3 }])).toEqual({ passed: 3, failed: 3 });
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
  });
});
