import type { ReadingReport } from '../../import/reading';
import type { Review } from '../../store/openedSource';
import { countOf } from '../../ui/countOf';
import { isPayRole } from './roles';

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
