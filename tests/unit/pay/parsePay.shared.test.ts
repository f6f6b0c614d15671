import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePay } from '../../../src/pay/parsePay';

const FILE = new URL('../../../../shared/data/pay-strings.json', import.meta.url);
const isAbsent = !existsSync(FILE);

interface SharedCase {
  readonly text: string;
  readonly expect: Readonly<Record<string, number | string | null>>;
}

function isCase(value: unknown): value is SharedCase {
  return typeof value === 'object' && value !== null && 'text' in value && 'expect' in value;
}

function sharedCases(): readonly SharedCase[] {
  const cases: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  return Array.isArray(cases) ? cases.filter((each) => isCase(each)) : [];
}

type Verdict = 'right' | 'unsure' | 'wrong';

/** Null where the source asserts a value is unsure; so is a refusal of a text that states pay. */
function verdictOn({ text, expect: expected }: SharedCase): Verdict {
  const reading = parsePay(text);
  const asserted = Object.entries(expected);
  if (!reading.ok) return asserted.every(([, value]) => value === null) ? 'right' : 'unsure';
  const read = new Map<string, unknown>(Object.entries(reading.pay));
  let verdict: Verdict = 'right';
  for (const [field, value] of asserted) {
    const actual = read.get(field);
    // Sources disagree on whether a single figure has a highest pay.
    const isSingle = field === 'max' && value === null && actual === read.get('min');
    if (actual === value || isSingle) continue;
    if (actual !== null) return 'wrong';
    verdict = 'unsure';
  }
  return verdict;
}

describe('parsePay on pay as real advertisements write it', () => {
  it.skipIf(isAbsent)('reads nothing wrong and most of it right (skipped: shared data absent)', () => {
    const cases = sharedCases();
    const verdicts = cases.map((each) => verdictOn(each));
    const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
    process.stdout.write(
      `pay-strings: ${count('right')} right, ${count('unsure')} unsure, ${count('wrong')} wrong of ${cases.length}\n`,
    );
    expect(cases.filter((_, index) => verdicts[index] === 'wrong')).toEqual([]);
    expect(count('right') / cases.length).toBeGreaterThan(0.88);
  });
});
