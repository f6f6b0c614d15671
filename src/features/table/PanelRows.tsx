import { currencyPluralName } from '../../pay/currency';
import { formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { Panel, QueryResult } from '../../query/query';
import { SalaryRow } from './SalaryRow';

interface PanelRowsProps {
  readonly result: QueryResult;
  readonly panel: Panel;
  /** `aria-rowindex` of the first row. */
  readonly firstRowIndex: number;
}

/** What is said of a panel at its head: its currency, n and, where they hold, median and middle half. */
function panelHead(result: QueryResult, panel: Panel): string {
  const { quartiles, firm, currency, rows } = panel;
  const head = `${currencyPluralName(currency)}, n = ${rows.length}`;
  if (quartiles === null || !firm) return head;
  const write = (amount: number) => formatPay(payOf(amount, currency, result.view.scale.period));
  return `${head}, median ${write(quartiles.median)}, middle half ${write(quartiles.lower)} to ${write(quartiles.upper)}`;
}

export function PanelRows({ result, panel, firstRowIndex }: PanelRowsProps) {
  const label = result.severalScales ? panelHead(result, panel) : undefined;
  return (
    <tbody role="rowgroup" aria-label={label}>
      {[...panel.tableRows].map((row, index) => (
        <SalaryRow
          key={row}
          result={result}
          panel={panel}
          row={row}
          rowIndex={firstRowIndex + index}
          panelHead={index === 0 ? label : undefined}
        />
      ))}
    </tbody>
  );
}
