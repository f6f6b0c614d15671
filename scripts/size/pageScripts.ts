/**
 * The addresses of the scripts that a page loads by itself: those of its script and modulepreload
 * tags, in the page's order, each once. Scripts that other scripts ask for are not among them.
 */
export function pageScripts(html: string): string[] {
  const addresses = [...html.matchAll(/<(script|link)\b[^>]*>/gi)].flatMap(([tag, name]) => {
    if (name?.toLowerCase() === 'script') return valueOf(tag, 'src');
    return valueOf(tag, 'rel').includes('modulepreload') ? valueOf(tag, 'href') : [];
  });
  return [...new Set(addresses)];
}

function valueOf(tag: string, attribute: string): string[] {
  const value = new RegExp(`\\s${attribute}="([^"]*)"`, 'i').exec(tag)?.[1];
  return value === undefined ? [] : [value];
}
