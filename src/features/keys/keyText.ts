const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
  Control: 'Ctrl',
};
const NAMES_ON_MAC: Readonly<Record<string, string>> = { ...NAMES, Control: '⌘', Shift: '⇧', Alt: '⌥' };

/** The single keys of a stroke, as they are written on a keyboard: "Control+Shift+Z" is Ctrl, Shift and Z. */
export function keyTexts(stroke: string, mac: boolean): readonly string[] {
  const names = mac ? NAMES_ON_MAC : NAMES;
  return stroke.split('+').map((key) => names[key] ?? key);
}
