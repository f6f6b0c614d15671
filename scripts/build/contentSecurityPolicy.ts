import type { Plugin } from 'vite';
import { policyFor } from './policy.ts';

/** Puts the content-security policy right after the charset, before anything it governs. */
export function contentSecurityPolicy(): Plugin {
  let policy = '';
  return {
    name: 'content-security-policy',
    apply: 'build',
    configResolved(config) {
      const notesUrl: unknown = config.env['VITE_NOTES_URL'];
      policy = policyFor(typeof notesUrl === 'string' ? notesUrl : '');
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const charset = /<meta charset="[^"]*"\s*\/?>/i;
        if (!charset.test(html)) throw new Error('index.html has no <meta charset> to put the content-security policy after.');
        return html.replace(
          charset,
          (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
      },
    },
  };
}
