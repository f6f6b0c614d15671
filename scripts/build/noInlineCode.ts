import type { Plugin } from 'vite';
import { findInlineCode } from './inlineCode.ts';

/** Stops the build when the finished page holds something that its own policy would block. */
export function noInlineCode(): Plugin {
  return {
    name: 'no-inline-code',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const found = findInlineCode(file.source.toString());
          if (found.length > 0) {
            this.error(`${file.fileName} holds inline code, which its policy blocks:\n  ${found.join('\n  ')}`);
          }
        }
      },
    },
  };
}
