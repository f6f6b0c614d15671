/** What an attribute may be; an absent one is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Control characters, halves of pairs and what is no character at all. */
const NOT_TEXT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const WHITE_SPACE: ReadonlySet<string> = new Set(['\t', '\n', '\r']);

/** A text as a part of XML 1.0, whatever it holds; what XML does not hold becomes U+FFFD. */
export function escapeXml(said: string): string {
  return said
    .replace(NOT_TEXT, (character) => (WHITE_SPACE.has(character) ? character : '\uFFFD'))
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);
}

/** An element of SVG; `content` is SVG already. Lengths are rounded to hundredths of a pixel. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
    .join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

/** A text at a point, on its middle line. */
export function text(said: string, attributes: Attributes): string {
  return said === '' ? '' : element('text', { 'dominant-baseline': 'central', ...attributes }, [escapeXml(said)]);
}

/** Words behind each other in one line, each with a look of its own, so that none needs to be measured. */
export function phrases(parts: ReadonlyArray<readonly [said: string, attributes: Attributes]>, attributes: Attributes): string {
  const spans = parts
    .filter(([said]) => said !== '')
    .map(([said, own], index) => element('tspan', { ...own, dx: index === 0 ? undefined : 8 }, [escapeXml(said)]));
  return spans.length === 0 ? '' : element('text', { 'dominant-baseline': 'central', ...attributes }, spans);
}
