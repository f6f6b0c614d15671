import { afterEach, expect, it, vi } from 'vitest';
import { createRandomId } from '../../../src/store/randomId';

const VERSION_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => {
  vi.unstubAllGlobals();
});

it('makes an id that no other note has', () => {
  expect(createRandomId()).toMatch(VERSION_4);
  expect(createRandomId()).not.toBe(createRandomId());
});

it('makes one of the same form on a page that is not served over https', () => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) });
  expect(createRandomId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
