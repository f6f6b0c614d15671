import { isRecord } from '../isRecord.ts';

/** How many changes of the code the tests noticed, of those that they could have. */
export interface MutationScore {
  readonly noticed: number;
  readonly changes: number;
}

const NOTICED: ReadonlySet<unknown> = new Set(['Killed', 'Timeout']);
const UNNOTICED: ReadonlySet<unknown> = new Set(['Survived', 'NoCoverage']);

/**
 * Counts a report of mutation testing (schema of mutation-testing-elements). A change that makes the code
 * run for ever counts as noticed; one that is left out on purpose, or that cannot run, does not count.
 *
 * @param parts the files and folders that count: a report holds what was tried earlier, too
 * @param counts whether a change counts, by its id: those that are not in a sample do not
 * @returns no changes where the report is none
 */
export function mutationScore(report: unknown, parts: readonly string[], counts: (id: unknown) => boolean = () => true): MutationScore {
  const files = isRecord(report) && isRecord(report['files']) ? Object.entries(report['files']) : [];
  const counted = files.filter(([path]) => parts.some((part) => path === part || path.startsWith(`${part}/`)));
  const mutants = counted.flatMap(([, file]): unknown[] => (isRecord(file) && Array.isArray(file['mutants']) ? file['mutants'] : []));
  const statuses = mutants.map((mutant) => (isRecord(mutant) && counts(mutant['id']) ? mutant['status'] : undefined));
  const noticed = statuses.filter((status) => NOTICED.has(status)).length;
  return { noticed, changes: noticed + statuses.filter((status) => UNNOTICED.has(status)).length };
}

/** The share of changes noticed, in per cent; 100 where there are none. */
export function percentNoticed({ noticed, changes }: MutationScore): number {
  return changes === 0 ? 100 : (100 * noticed) / changes;
}

/** Several scores as one, each change counting the same. */
export function totalScore(scores: readonly MutationScore[]): MutationScore {
  return {
    noticed: scores.reduce((sum, { noticed }) => sum + noticed, 0),
    changes: scores.reduce((sum, { changes }) => sum + changes, 0),
  };
}
