import type { Panel } from '../../query/query';

/** One row of the table, with the panel whose median it is compared with. */
export interface TableRow {
  readonly row: number;
  readonly panel: Panel;
}

/**
 * The row at a position of the table, from 0 at the top: panel after panel, each in the table's order.
 * Undefined for a position that the table does not have.
 */
export function tableRowAt(panels: readonly Panel[], position: number): TableRow | undefined {
  let rest = position;
  for (const panel of panels) {
    if (rest < panel.tableRows.length) return { row: panel.tableRows.at(rest), panel };
    rest -= panel.tableRows.length;
  }
  return undefined;
}
