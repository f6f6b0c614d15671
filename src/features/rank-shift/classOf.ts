import type { Shift } from '../../query/rankShift';
import { seriesClass } from '../../ui/seriesClass';

/** The classes of a label: its own, the colour of its currency, whether its rank is another elsewhere, and whether it is pinned. */
export function classOf(own: string, { series, ranks }: Shift, isPinned: boolean): string {
  const colour = series === null ? '' : ` ${seriesClass(series)}`;
  return `${own}${colour}${ranks.some((rank) => rank !== ranks[0]) ? ' shift-moved' : ''}${isPinned ? ' shift-pinned' : ''}`;
}
