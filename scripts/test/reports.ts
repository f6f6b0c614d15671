import { isRecord } from '../isRecord.ts';

/** How many checks passed and failed; those skipped are in neither. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The sum of several counts. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
}

/**
 * Counts the tests in the report of Vitest's json reporter. A file that could not be run holds no
 * test and counts as one failed.
 *
 * @throws Error when the report is not of that form.
 */
export function countVitest(report: unknown): Count {
  if (!isRecord(report) || !Array.isArray(report['testResults'])) throw new Error('This is not a report of Vitest.');
  const files: unknown[] = report['testResults'];
  const broken = files.filter((file) => isRecord(file) && file['status'] === 'failed' && isEmpty(file['assertionResults']));
  return {
    passed: countOf(report, 'numPassedTests'),
    failed: countOf(report, 'numFailedTests') + broken.length,
  };
}

/**
 * Counts the tests in the report of Playwright's json reporter. Errors outside of every test, such
 * as a server that did not start, count as one failed each.
 *
 * @throws Error when the report is not of that form.
 */
export function countPlaywright(report: unknown): Count {
  const stats = isRecord(report) ? report['stats'] : undefined;
  if (!isRecord(report) || !isRecord(stats)) throw new Error('This is not a report of Playwright.');
  const errors = Array.isArray(report['errors']) ? report['errors'].length : 0;
  return { passed: countOf(stats, 'expected'), failed: countOf(stats, 'unexpected') + countOf(stats, 'flaky') + errors };
}

function isEmpty(list: unknown): boolean {
  return !Array.isArray(list) || list.length === 0;
}

function countOf(record: Record<string, unknown>, name: string): number {
  const count = record[name];
  if (typeof count !== 'number') throw new Error(`The report does not say ${name}.`);
  return count;
}
