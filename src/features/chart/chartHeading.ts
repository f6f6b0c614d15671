import type { ChartChoice } from '../../query/chartChoice';
import { barsHeading } from './ChartFigure';

/** What the chart shows. */
export function chartHeading({ kind, column, result }: ChartChoice): string {
  if (kind === 'groups' && column !== null) return `Pay by ${column.name}`;
  return kind === 'bars' ? barsHeading(result) : 'How pay is spread';
}
