import type { KeyCommand } from './action';

/** The parts of a keyboard event that make up a stroke. */
type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What is pressed, as aria-keyshortcuts writes it: "Control+Shift+Z", "Home", "O". ⌘ counts as Control.
 * Shift is part of it beside letters and named keys; other characters may need it to be typed at all.
 */
function strokeOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Stroke): string {
  const letter = key.length === 1 ? key.toUpperCase() : key;
  const shifted = shiftKey && (key.length > 1 || letter !== key.toLowerCase());
  return `${ctrlKey || metaKey ? 'Control+' : ''}${altKey ? 'Alt+' : ''}${shifted ? 'Shift+' : ''}${letter}`;
}

/** The command that a key does; undefined where none of these has it. */
export function commandOf<C extends KeyCommand>(commands: readonly C[], event: Stroke): C | undefined {
  const stroke = strokeOf(event);
  return commands.find(({ keys }) => keys?.includes(stroke));
}
