import type { AppStore } from '../store/createAppStore';

/** One thing that a person can do. Buttons, keys and tests all call the same action. */
export interface Action<Args extends readonly unknown[] = []> {
  /** What it is called where commands are listed, "Clear the currency filter". */
  readonly name: string;
  /** The key that does it while the chart has the focus, as `KeyboardEvent.key` names it. */
  readonly key?: string;
  perform(store: AppStore, ...args: Args): void;
}
