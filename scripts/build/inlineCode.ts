/**
 * What a policy of `script-src 'self'; style-src 'self'` would block in a page: scripts without an
 * address, style elements, style attributes and event-handler attributes.
 *
 * Reads tags, not text, so that prose such as "style=" between two tags is no finding.
 *
 * @returns one line for each finding, in the page's order; empty when there is none.
 */
export function findInlineCode(html: string): string[] {
  const found: string[] = [];
  for (const [tag, name = '', attributes = ''] of withoutComments(html).matchAll(openingTag)) {
    const names = attributeNames(attributes);
    const element = name.toLowerCase();
    if (element === 'script' && !names.includes('src')) found.push(`inline script: ${tag}`);
    if (element === 'style') found.push(`style element: ${tag}`);
    if (names.includes('style')) found.push(`style attribute: ${tag}`);
    for (const handler of names.filter((attribute) => /^on[a-z]/.test(attribute))) {
      found.push(`${handler} attribute: ${tag}`);
    }
  }
  return found;
}

// A quoted value may hold '>', so the tag ends at the first '>' outside quotes.
const openingTag = /<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '');
}

function attributeNames(attributes: string): string[] {
  return [...attributes.matchAll(attribute)].map(([, name = '']) => name.toLowerCase());
}
