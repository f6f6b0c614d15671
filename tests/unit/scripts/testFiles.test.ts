import { describe, expect, it } from 'vitest';
import { likeliestFirst, testFilesOf } from '../../../scripts/mutation/runner/testFiles';

const never = () => 0;

describe('the test files that are run for a change of the code', () => {
  it('are those of its folder and of the folders in it, without the slow ones', async () => {
    const files = await testFilesOf('pay');
    expect(files).toContain('tests/unit/pay/scale.test.ts');
    expect(files).toContain('tests/unit/pay/parse/numeral.test.ts');
    expect(files).not.toContain('tests/unit/pay/parsePay.intl.test.ts');
    expect(files.every((file) => file.startsWith('tests/unit/pay/') && file.endsWith('.test.ts'))).toBe(true);
  });

  it('begin with those whose path is most like that of the changed file', () => {
    const files = ['tests/unit/query/query.test.ts', 'tests/unit/query/rank.test.ts', 'tests/unit/query/rankShift.test.ts'];
    expect(likeliestFirst(files, '/sandbox/src/query/rankShift.ts', never)).toEqual([
      'tests/unit/query/rankShift.test.ts',
      'tests/unit/query/rank.test.ts',
      'tests/unit/query/query.test.ts',
    ]);
  });

  it('begin with those that noticed the most changes of the file so far', () => {
    const files = ['tests/unit/pay/scale.test.ts', 'tests/unit/pay/pay.test.ts', 'tests/unit/pay/isEdited.test.ts'];
    const noticed = (file: string) => (file.includes('isEdited') ? 3 : 0);
    expect(likeliestFirst(files, String.raw`C:\sandbox\src\pay\scale.ts`, noticed)).toEqual([
      'tests/unit/pay/isEdited.test.ts',
      'tests/unit/pay/scale.test.ts',
      'tests/unit/pay/pay.test.ts',
    ]);
  });
});
