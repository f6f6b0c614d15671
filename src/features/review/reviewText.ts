import type { ReadingReport } from '../../import/reading';
import type { Review } from '../../store/openedSource';
import { countOf } from '../../query/countOf';
import { isPayRole } from './roles';

/** "74,301 rows: 74,301 read, 0 set aside" */
export function statusText({ rowsIn, rowsRead, rowsSetAside }: ReadingReport): string {
  const [read, aside] = [rowsRead, rowsSetAside].map((count) => count.toLocaleString('en-US'));
  return `${countOf(rowsIn, 'row')}: ${read} read, ${aside} set aside`;
}

const NO_ROW = 'No row is read this way: “Rows set aside” says why. Is another column the pay?';

/** Why there is nothing to explore yet; null: there is. */
export function cannotExplore({ reading, report }: Review): string | null {
  if (!reading.roles.some(isPayRole)) return 'Say which column is pay: set its role to “Pay”.';
  if (report.rowsRead > 0) return null;
  // Most rows first: what they lack is what helps.
  const reason = report.setAside[0]?.reason;
  if (reason === 'noCurrency') return 'Choose the currency of these figures.';
  const [open] = report.openCurrencies;
  return reason === 'openCurrency' && open !== undefined ? `Choose what “${open.text}” stands for.` : NO_ROW;
}
