import type { KeyCommand } from './action';

/** A way to move one end of a range of pay: by a step or a bin, or as far as it goes. */
export interface BoundMove extends KeyCommand {
  readonly up: boolean;
  readonly by: 'step' | 'bin' | 'all';
}

/** What keys do on an end of the range of pay. */
export const BOUND_MOVES: readonly BoundMove[] = [
  { name: 'Move the end a step up', keys: ['ArrowRight', 'ArrowUp'], up: true, by: 'step' },
  { name: 'Move the end a step down', keys: ['ArrowLeft', 'ArrowDown'], up: false, by: 'step' },
  { name: 'Move the end a bin up', keys: ['PageUp'], up: true, by: 'bin' },
  { name: 'Move the end a bin down', keys: ['PageDown'], up: false, by: 'bin' },
  { name: 'Move the end down as far as it goes', keys: ['Home'], up: false, by: 'all' },
  { name: 'Move the end up as far as it goes', keys: ['End'], up: true, by: 'all' },
];
