import type { Basis } from '../pay/scale';
import type { ChartKind } from '../query/chartChoice';
import type { KeyCommand } from './action';
import { BOUND_MOVES } from './boundMoves';
import { CHART_KEYS } from './chartKeys';
import { PAGE_KEYS } from './pageKeys';
import { pinGroup } from './pinGroup';
import { ROW_MOVES, TABLE_COMMANDS } from './rowMoves';
import { swapArrangement } from './swapArrangement';

/** Keys that act in one place of the page. */
export interface KeyPlace {
  /** Where: "On the bars of the chart". */
  readonly place: string;
  readonly commands: readonly KeyCommand[];
}

/** What is on show, on which it depends which keys do something. */
export interface KeysOnShow {
  readonly chart: ChartKind;
  /** Whether the table is that of opened data, which has keys of its own. */
  readonly isOpened: boolean;
  readonly basis: Basis;
}

function chartPlace({ chart, basis }: KeysOnShow): KeyPlace {
  switch (chart) {
    case 'bars':
      // As published both orders of the bars are the same.
      return {
        place: 'On the bars of the chart',
        commands: basis === 'published' ? CHART_KEYS.filter((action) => action !== swapArrangement) : CHART_KEYS,
      };
    case 'groups':
      return { place: 'On the groups of the chart', commands: [...ROW_MOVES, pinGroup] };
    case 'distribution':
      return { place: 'On an end of the range of pay', commands: BOUND_MOVES };
  }
}

/** Every key that does something on the page as it is on show, place by place. */
export function keyPlaces(onShow: KeysOnShow): readonly KeyPlace[] {
  return [
    { place: 'Anywhere but in a text field', commands: PAGE_KEYS },
    chartPlace(onShow),
    ...(onShow.isOpened
      ? [{ place: 'In the table of your own data', commands: [...ROW_MOVES, ...Object.values(TABLE_COMMANDS)] }]
      : []),
  ];
}
