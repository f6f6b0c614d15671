import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { BrokenFiles } from './brokenFiles.ts';

/** Quick files first: most changes of the code are noticed by them, and the others are then not run. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toReversed();
  }
}

/** Thousands of random texts or files, or a million rows: seconds for each change of the code. */
const SLOW = [
  'pay/parsePay.hostile',
  'pay/parsePay.intl',
  'import/aiJobsFile',
  'import/anyTable',
  'import/delimitedFuzz',
  'import/manyValues',
  'import/readAnything',
  'import/realFiles',
];

/** Puts other limits in the place of those that the rest is tested with. */
const ALONE = ['import/csvLimits'];

/** `npm run mutation` names the folder that it changes: what tests it is run, and nothing else. */
const folder = process.env['MUTATED_FOLDER'] ?? '{pay,query,import}';

/** Or the test files that were asked for. */
const tests = process.env['MUTATED_TESTS'];

const alone = ALONE.filter((file) => (tests === undefined ? file.startsWith(folder) : file === tests));

const pathOf = (file: string) => `tests/unit/${file}.test.ts`;
// How long a test may take is decided by Stryker, after what it took without a change.
const common = {
  testTimeout: 120_000,
  setupFiles: ['tests/mutation/setup.ts', ...(folder === 'pay' ? ['tests/mutation/payTables.ts'] : [])],
};

export default defineConfig({
  test: {
    reporters: [new BrokenFiles()],
    sequence: { sequencer: QuickFirst },
    projects: [
      {
        test: {
          ...common,
          name: 'together',
          // One worker for all files halves the time; it is a new one for each change of the code.
          isolate: false,
          include: [pathOf(tests ?? `${folder}/**/*`)],
          exclude: [...SLOW, ...ALONE].map(pathOf),
        },
      },
      { test: { ...common, name: 'alone', include: alone.map(pathOf) } },
    ],
  },
});
