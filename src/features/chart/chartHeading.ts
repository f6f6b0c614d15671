import type { ChartChoice } from '../../query/chartChoice';
import { barsHeading } from './ChartFigure';

/** What the chart shows. */
export function chartHeading({ kind, column, result, canDrawBars }: ChartChoice): string {
  if (kind === 'groups' && column !== null) return `Pay by ${column.name}`;
  return kind === 'bars' && canDrawBars ? barsHeading(result) : 'How pay is spread';
}
