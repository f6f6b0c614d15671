import type { Shift } from '../../query/rankShift';
import { seriesClass } from '../../ui/seriesClass';

/** The classes of a label: its own, the colour of its currency, and whether its rank is another elsewhere. */
export function classOf(own: string, { series, ranks }: Shift): string {
  const colour = series === null ? '' : ` ${seriesClass(series)}`;
  return `${own}${colour}${ranks.some((rank) => rank !== ranks[0]) ? ' shift-moved' : ''}`;
}
