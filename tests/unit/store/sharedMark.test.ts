import { afterEach, describe, expect, it, vi } from 'vitest';
import { isMarked, mark } from '../../../src/store/sharedMark';

/** Locks as browsers have them, as far as a mark asks: given at once if nobody holds them, else null. */
function stubLocks(): void {
  const held = new Set<string>();
  const request = async (name: string, _: unknown, locked: (lock: unknown) => unknown) => {
    if (held.has(name)) {
      await locked(null);
      return;
    }
    held.add(name);
    await locked({ name });
    held.delete(name);
  };
  const query = () => Promise.resolve({ held: [...held].map((name) => ({ name })), pending: [] });
  vi.stubGlobal('navigator', { locks: { request, query } });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a mark that all pages of a browser see', () => {
  it('stands from when it is made, for its own name alone', async () => {
    stubLocks();
    expect(await isMarked('a')).toBe(false);
    await mark('a');
    expect(await isMarked('a')).toBe(true);
    expect(await isMarked('b')).toBe(false);
  });

  it('can be made twice', async () => {
    stubLocks();
    await mark('a');
    await mark('a');
    expect(await isMarked('a')).toBe(true);
  });

  it('is none where the browser has no locks, or refuses them', async () => {
    vi.stubGlobal('navigator', {});
    await mark('a');
    expect(await isMarked('a')).toBe(false);
    const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { request: refuse, query: refuse } });
    await mark('a');
    expect(await isMarked('a')).toBe(false);
  });
});
