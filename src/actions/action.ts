import type { AppStore } from '../store/createAppStore';

/** Something that keys do, as a list of keys says it. */
export interface KeyCommand {
  /** What it is called where commands are listed, "Clear the currency filter". */
  readonly name: string;
  /** The keys that do it, each as `strokeOf` and aria-keyshortcuts write it: "Control+Shift+Z", "Home". */
  readonly keys?: readonly string[];
}

/** One thing that a person can do. Buttons, keys, the list of keys and tests all go by the same action. */
export interface Action<Args extends readonly unknown[] = []> extends KeyCommand {
  perform(store: AppStore, ...args: Args): void;
}
