import { describe, expect, it } from 'vitest';
import { mutationScore, percentNoticed, totalScore } from '../../../scripts/mutation/mutationScore';

function file(...statuses: string[]) {
  return { language: 'typescript', mutants: statuses.map((status, id) => ({ id, status })) };
}

describe('the score of mutation testing', () => {
  it('counts what was noticed, of all that could have been', () => {
    const report = { files: { 'src/a.ts': file('Killed', 'Survived', 'Timeout'), 'src/b.ts': file('NoCoverage', 'Killed') } };
    expect(mutationScore(report, ['src'])).toEqual({ noticed: 3, changes: 5 });
  });

  it('counts the files and folders that are named, and no others', () => {
    const report = { files: { 'src/pay/a.ts': file('Killed'), 'src/pay.ts': file('Survived'), 'src/query/b.ts': file('Survived', 'Killed') } };
    expect(mutationScore(report, ['src/pay'])).toEqual({ noticed: 1, changes: 1 });
    expect(mutationScore(report, ['src/pay.ts', 'src/query'])).toEqual({ noticed: 1, changes: 3 });
    expect(mutationScore(report, [])).toEqual({ noticed: 0, changes: 0 });
  });

  it('leaves out what was left out on purpose, cannot run or was not tried', () => {
    const report = { files: { 'a.ts': file('Killed', 'Ignored', 'RuntimeError', 'CompileError', 'Pending') } };
    expect(mutationScore(report, ['a.ts'])).toEqual({ noticed: 1, changes: 1 });
  });

  it.each([null, [], {}, { files: null }, { files: { 'a.ts': null } }, { files: { 'a.ts': { mutants: [null] } } }])(
    'has no changes for %j, which is no report',
    (report) => {
      expect(mutationScore(report, ['a.ts'])).toEqual({ noticed: 0, changes: 0 });
    },
  );

  it('is a share in per cent, in which each change counts the same', () => {
    expect(percentNoticed({ noticed: 17, changes: 20 })).toBe(85);
    expect(percentNoticed({ noticed: 0, changes: 0 })).toBe(100);
    expect(totalScore([{ noticed: 9, changes: 10 }, { noticed: 10, changes: 30 }])).toEqual({ noticed: 19, changes: 40 });
    expect(totalScore([])).toEqual({ noticed: 0, changes: 0 });
  });
});
