/** Keys as aria-keyshortcuts lists them; what is held with Control on other computers is held with ⌘ on a Mac. */
export function keyShortcuts(keys: readonly string[]): string {
  const onMac = keys.filter((key) => key.startsWith('Control+')).map((key) => key.replace('Control', 'Meta'));
  return [...keys, ...onMac].join(' ');
}
