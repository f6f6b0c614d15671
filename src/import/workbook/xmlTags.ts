const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The attribute of a tag that has this name; '' where it has none. */
export type AttributeOf = (name: string) => string;

/**
 * The attributes of every tag of a name in an XML text, in order, whatever prefix the names have.
 * Enough for the short lists that say what is in a workbook; its cells are left to a real parser.
 */
export function attributesOfTags(xml: string, name: string): AttributeOf[] {
  const tags = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)`, 'g');
  return Array.from(xml.matchAll(tags), ([, written = '']) => {
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single] of written.matchAll(ATTRIBUTE)) {
      attributes.set(key.slice(key.indexOf(':') + 1), decodedEntities(double ?? single ?? ''));
    }
    return (attribute) => attributes.get(attribute) ?? '';
  });
}

function decodedEntities(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
