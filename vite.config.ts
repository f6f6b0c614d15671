import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/build/contentSecurityPolicy.ts';
import { noInlineCode } from './scripts/build/noInlineCode.ts';
import { prerender } from './scripts/build/prerender.ts';
import { hasScreen } from './scripts/hasScreen.ts';

export default defineConfig({
  // Relative addresses: the built page works in any folder of any server.
  base: './',
  // The order matters: the last plugin checks what the others made of the page.
  plugins: [react(), prerender(), contentSecurityPolicy(), noInlineCode()],
  server: { open: hasScreen(process.env, process.platform) },
  preview: { open: false },
  // Workers load parts of themselves when asked for, as the page does.
  worker: { format: 'es' },
  // In development: what the worker needs is found at the start, not by a reload once it runs.
  optimizeDeps: { entries: ['index.html', 'src/import/importWorker.ts'] },
  build: {
    target: 'es2022',
    // A preload tag's polyfill would only weigh down browsers that do not need it.
    modulePreload: {
      polyfill: false,
      // What a later chunk needs is in the page already, so lists of it would be bytes for nothing.
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    // A data: address would have to be allowed by the page's policy.
    assetsInlineLimit: 0,
    // All that the page begins with in one file, what it takes over late in another, and all of recharts in
    // a third: each compresses better than the same in several, and is asked for at one go.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'page', tags: ['$initial'], priority: 1 },
            { name: 'recharts', test: /node_modules\/recharts\// },
            { name: 'late', test: /src\/app\/lateCode\.ts$/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          // Thousands of random cases: seconds on a small, busy computer.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/setup.ts'],
          // A person's clicks and keys one by one: seconds on a small, busy computer.
          testTimeout: 20_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/pay/**/*.ts', 'src/dataset/**/*.ts', 'src/query/**/*.ts'],
      reportsDirectory: 'build/coverage',
      reporter: ['text', 'json-summary'],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
