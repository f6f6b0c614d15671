import type { Action } from './action';
import { redo } from './redo';
import { showKeys } from './showKeys';
import { undo } from './undo';

/** What keys do wherever the focus is, but in a text field. */
export const PAGE_KEYS: readonly Action[] = [undo, redo, showKeys];
