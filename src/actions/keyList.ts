import type { Action, KeyCommand } from './action';
import { CHART_KEYS } from './chartKeys';
import { PAGE_KEYS } from './pageKeys';

/** Keys that act in one place of the page. */
export interface KeyPlace {
  /** Where: "On the bars of the chart". */
  readonly place: string;
  readonly commands: readonly KeyCommand[];
}

/** The actions that keys perform on the page as a whole and, by their data-keys, in parts of it. */
export const KEYED_PARTS: Readonly<Record<string, readonly Action[]>> = { bars: CHART_KEYS };

/** Every key that does something here, place by place. */
export const KEY_LIST: readonly KeyPlace[] = [
  { place: 'Anywhere but in a text field', commands: PAGE_KEYS },
  { place: 'On the bars of the chart', commands: CHART_KEYS },
];
