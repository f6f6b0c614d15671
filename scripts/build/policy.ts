const directives = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
];

const closed = ["object-src 'none'", "base-uri 'none'", "form-action 'none'"];

/**
 * The page's content-security policy. Notes are the only thing that may leave the page, so their
 * server is the only foreign origin in it.
 *
 * @param notesUrl where notes are sent, or '' when they are not sent anywhere.
 * @throws Error when `notesUrl` is set and not an absolute http(s) address.
 */
export function policyFor(notesUrl: string): string {
  const connect = notesUrl === '' ? "connect-src 'self'" : `connect-src 'self' ${originOf(notesUrl)}`;
  return [...directives, connect, ...closed].join('; ');
}

function originOf(notesUrl: string): string {
  const url = URL.canParse(notesUrl) ? new URL(notesUrl) : undefined;
  // Characters with a meaning in a policy or an attribute must never reach it through a host name.
  const safe = url !== undefined && /^https?:\/\/[\w.:[\]-]+$/.test(url.origin);
  if (!safe) {
    throw new Error(`VITE_NOTES_URL is not an absolute http or https address: ${JSON.stringify(notesUrl)}`);
  }
  return url.origin;
}
