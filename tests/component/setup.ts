import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, vi } from 'vitest';
import { prepareLateParts } from '../../src/app/lateParts';

// Whole pages are rendered, often on a machine that is busy with other checks as well.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no layout, and so nothing to bring into sight.
Element.prototype.scrollIntoView = () => undefined;

// jsdom's blobs can be read whole, but not by a stream.
Blob.prototype.stream = function stream(this: Blob) {
  const whole = this.arrayBuffer();
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(new Uint8Array(await whole));
      controller.close();
    },
  });
};

// What a browser takes over a moment later is there from the start.
beforeAll(prepareLateParts);

// Vitest's functions are imported, not global, so Testing Library cannot register this itself.
afterEach(cleanup);
