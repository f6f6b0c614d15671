import { createServer, isRunnableDevEnvironment, type Plugin, type ResolvedConfig } from 'vite';
import type * as page from '../../src/app/prerender.tsx';

const placeholder = '<!--app-html-->';

/**
 * Writes the page's first markup into index.html at build time, so that it shows before any script
 * has run. The app hydrates it, so nothing may be added to it, not even white space.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(placeholder)) throw new Error(`index.html has no ${placeholder}.`);
        const markup = await renderPage(config);
        // A function, because '$&' and its like in a plain replacement have a meaning.
        return html.replace(placeholder, () => markup);
      },
    },
  };
}

/** Runs the page in a server made for this one moment, with the constants of the client's build. */
async function renderPage(config: ResolvedConfig): Promise<string> {
  const server = await createServer({
    configFile: false,
    root: config.root,
    mode: config.mode,
    envDir: false,
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    define: constants(config.env),
  });
  try {
    const { ssr } = server.environments;
    if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite cannot run modules in its ssr environment.');
    const { prerenderPage } = await ssr.runner.import<typeof page>('/src/app/prerender.tsx');
    return await prerenderPage();
  } finally {
    await server.close();
  }
}

/** `import.meta.env` of the client's build; markup made from other values would not hydrate. */
function constants(env: ResolvedConfig['env']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]),
  );
}
