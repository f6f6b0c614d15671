import type { Action } from './action';
import { markFirstBar } from './markFirstBar';
import { markLastBar } from './markLastBar';
import { markNextBar } from './markNextBar';
import { markPreviousBar } from './markPreviousBar';
import { pinMarkedBar } from './pinMarkedBar';
import { selectMarkedBar } from './selectMarkedBar';
import { swapArrangement } from './swapArrangement';
import { unmark } from './unmark';

/** What keys do while the chart's bars have the focus. */
export const CHART_KEYS: readonly Action[] = [
  markNextBar,
  markPreviousBar,
  markFirstBar,
  markLastBar,
  selectMarkedBar,
  pinMarkedBar,
  swapArrangement,
  unmark,
];

/** The actions that keys perform in parts of the page, by their data-keys. */
export const KEYED_PARTS: Readonly<Record<string, readonly Action[]>> = { bars: CHART_KEYS };
