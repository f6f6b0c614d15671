import { afterEach, describe, expect, it, vi } from 'vitest';
import { oneAtATime } from '../../../src/store/oneAtATime';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function orderOf(names: readonly string[]): Promise<readonly string[]> {
  const order: string[] = [];
  await Promise.all(
    names.map((name, place) =>
      oneAtATime(name, async () => {
        order.push(`${place} begins`);
        await Promise.resolve();
        await Promise.resolve();
        order.push(`${place} ends`);
      }),
    ),
  );
  return order;
}

describe('one at a time', () => {
  it('does work under the same name one after the other, in the order asked for', async () => {
    vi.stubGlobal('navigator', {});
    expect(await orderOf(['a', 'a'])).toEqual(['0 begins', '0 ends', '1 begins', '1 ends']);
  });

  it('does work under different names side by side', async () => {
    vi.stubGlobal('navigator', {});
    expect(await orderOf(['a', 'b'])).toEqual(['0 begins', '1 begins', '0 ends', '1 ends']);
  });

  it('goes on after work that failed, and hands its error on', async () => {
    vi.stubGlobal('navigator', {});
    const failing = oneAtATime('a', () => Promise.reject(new Error('broken')));
    const next = oneAtATime('a', () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  it('asks the browser’s locks, which other tabs wait for too', async () => {
    const names: string[] = [];
    const request = (name: string, work: () => Promise<unknown>) => {
      names.push(name);
      return work();
    };
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await oneAtATime('a', () => Promise.resolve('done'))).toBe('done');
    expect(names).toEqual(['a']);
  });

  it('works without them where the browser refuses them', async () => {
    const request = () => Promise.reject(new DOMException('Forbidden', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await oneAtATime('a', () => Promise.resolve('done'))).toBe('done');
  });

  it('does work that failed under a lock only once', async () => {
    const work = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('broken')));
    vi.stubGlobal('navigator', {
      locks: { request: (_name: string, locked: () => Promise<unknown>) => locked() },
    });
    await expect(oneAtATime('a', work)).rejects.toThrow('broken');
    expect(work).toHaveBeenCalledTimes(1);
  });
});
