import { codeAt } from '../dataset/numberAt';
import type { Panel, QueryResult } from './query';

/** Whether it is open in which of several countries any of a panel's salaries is paid, so that all figures of the panel are only about so. */
export function isAnyOpen({ rows }: Pick<Panel, 'rows'>, { measure }: Pick<QueryResult, 'measure'>): boolean {
  const isOpen = measure.said?.map(({ span }) => span !== null) ?? [];
  if (!isOpen.includes(true)) return false;
  for (const row of rows) if (isOpen[codeAt(measure.codes, row)] === true) return true;
  return false;
}
