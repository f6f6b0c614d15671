import { currencyIndex } from '../../dataset/dataset';
import { wholeAt } from '../../dataset/numberAt';
import { formatPay, formatPayDifference } from '../../pay/formatPay';
import { cellText } from '../../query/cellText';
import type { Panel, QueryResult } from '../../query/query';
import { differenceToMedian, type Salary, salaryAt } from '../../query/salary';
import { publishedInWords } from '../../query/salaryName';
import type { TableColumn } from './columns';

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
    if (rest < panel.tableRows.length) return { row: wholeAt(panel.tableRows, rest), panel };
    rest -= panel.tableRows.length;
  }
  return undefined;
}

function differenceText(salary: Salary, panel: Panel): string {
  return panel.firm && panel.quartiles !== null
    ? formatPayDifference(differenceToMedian(salary, panel.quartiles.median))
    : '–';
}

function fixedCell(column: TableColumn, salary: Salary, panel: Panel): string {
  switch (column.id) {
    case 'place':
      return salary.place.toLocaleString('en-US');
    case 'published':
      return publishedInWords(salary);
    case 'currency':
      return salary.publishedIn;
    case 'pay':
      return formatPay(salary.comparable) + (salary.edited ? ' edited' : '');
    case 'difference':
      return differenceText(salary, panel);
    default:
      return salary.rank.toLocaleString('en-US');
  }
}

/** What stands in a row: the text of each column, and the colour of its currency. */
export function tableCells(
  result: QueryResult,
  columns: readonly TableColumn[],
  { row, panel }: TableRow,
): { readonly texts: readonly string[]; readonly series: number } {
  const salary = salaryAt(result, row);
  return {
    texts: columns.map((column) =>
      column.own === null ? fixedCell(column, salary, panel) : cellText(column.own, row),
    ),
    series: currencyIndex(result.dataset, salary.publishedIn),
  };
}
