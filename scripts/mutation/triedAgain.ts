import { isRecord } from '../isRecord.ts';

/**
 * What was found out earlier, without the changes for which time ran out: it may have been the computer that was
 * slow. Those that went round too often give a reason, and are kept.
 *
 * @param report as in the file that Stryker keeps between runs; anything else is given back as it is
 */
export function withoutThoseTriedAgain(report: unknown): unknown {
  if (!isRecord(report) || !isRecord(report['files'])) return report;
  const files = Object.entries(report['files']).map(([path, file]): [string, unknown] => {
    if (!isRecord(file) || !Array.isArray(file['mutants'])) return [path, file];
    const mutants: readonly unknown[] = file['mutants'];
    return [path, { ...file, mutants: mutants.filter((mutant) => !ranOut(mutant)) }];
  });
  return { ...report, files: Object.fromEntries(files) };
}

function ranOut(mutant: unknown): boolean {
  return isRecord(mutant) && mutant['status'] === 'Timeout' && mutant['statusReason'] === undefined;
}
