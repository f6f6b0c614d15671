import { afterEach, expect, it, vi } from 'vitest';
import { createNoteId } from '../../../src/store/noteId';

const VERSION_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => {
  vi.unstubAllGlobals();
});

it('makes an id that no other note has', () => {
  expect(createNoteId()).toMatch(VERSION_4);
  expect(createNoteId()).not.toBe(createNoteId());
});

it('makes one of the same form on a page that is not served over https', () => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) });
  expect(createNoteId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
