import type { Flag, ReadingReport } from '../../import/reading';
import type { Review } from '../../store/openedSource';
import { isPayRole } from './roles';

/** A count of things with its noun: "1 row", "74,301 rows". */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : several}`;
}

/** "74,301 rows: 74,301 read, 0 set aside" */
export function statusText({ rowsIn, rowsRead, rowsSetAside }: ReadingReport): string {
  const [read, aside] = [rowsRead, rowsSetAside].map((count) => count.toLocaleString('en-US'));
  return `${countOf(rowsIn, 'row')}: ${read} read, ${aside} set aside`;
}

/** Why there is nothing to explore yet; null: there is. */
export function cannotExplore({ reading, report }: Review): string | null {
  if (!reading.roles.some(isPayRole)) return 'Say which column is pay: set its role to “Pay”.';
  return report.rowsRead === 0 ? 'No row is read this way.' : null;
}

/** What figures are flagged for. */
export const FLAG_TEXTS: ReadonlyArray<readonly [flag: Flag, text: string]> = [
  ['thousands', 'Looks like thousands: 45 for 45,000'],
  ['hours', 'Looks like pay per hour'],
  ['slip', 'Looks like a slip of a digit'],
];

