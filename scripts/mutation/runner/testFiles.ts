import { readdir } from 'node:fs/promises';

const HOME = 'tests/unit';
const ENDING = '.test.ts';

/** A million rows and whole files: seconds for each change of the code. */
const SLOW = ['pay/parsePay.intl', 'import/aiJobsFile', 'import/manyValues', 'import/realFiles', 'query/manyValues'];

/** Puts other modules in the place of some, which only Vitest's own runner can. */
const MOCKING = ['import/csvLimits'];

const LEFT_OUT = new Set([...SLOW, ...MOCKING].map((file) => `${HOME}/${file}${ENDING}`));

/** @returns the test files of a folder of `src` that are run for each change of its code, in a fixed order. */
export async function testFilesOf(folder: string): Promise<string[]> {
  const names = await readdir(`${HOME}/${folder}`, { recursive: true });
  const files = names.map((name) => `${HOME}/${folder}/${name.replaceAll('\\', '/')}`);
  return files.filter((file) => file.endsWith(ENDING) && !LEFT_OUT.has(file)).toSorted();
}

/**
 * Puts the test files first that are most likely to notice a change of a source file: those that noticed the
 * most so far, then those whose path is most like it.
 *
 * @param source its path, which ends as in `…/src/pay/scale.ts`
 * @param noticed how many changes of the source file a test file has noticed
 */
export function likeliestFirst(files: readonly string[], source: string, noticed: (file: string) => number): string[] {
  const stem = source.replaceAll('\\', '/').replace(/^.*\bsrc\//, '').replace(/\.ts$/, '');
  const ranked = files.map((file) => ({ file, noticed: noticed(file), alike: sharedStart(file.slice(HOME.length + 1), stem) }));
  return ranked.toSorted((a, b) => b.noticed - a.noticed || b.alike - a.alike).map(({ file }) => file);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
