import type { KeyCommand } from './action';
import { BOUND_MOVES } from './boundMoves';
import { CHART_KEYS } from './chartKeys';
import { PAGE_KEYS } from './pageKeys';
import { pinGroup } from './pinGroup';
import { ROW_MOVES, TABLE_COMMANDS } from './rowMoves';

/** Keys that act in one place of the page. */
export interface KeyPlace {
  /** Where: "On the bars of the chart". */
  readonly place: string;
  readonly commands: readonly KeyCommand[];
}

/** Every key that does something here, place by place. */
export const KEY_LIST: readonly KeyPlace[] = [
  { place: 'Anywhere but in a text field', commands: PAGE_KEYS },
  { place: 'On the bars of the chart', commands: CHART_KEYS },
  { place: 'On the groups of the chart', commands: [...ROW_MOVES, pinGroup] },
  { place: 'On an end of the range of pay', commands: BOUND_MOVES },
  { place: 'In the table of your own data', commands: [...ROW_MOVES, ...Object.values(TABLE_COMMANDS)] },
];
