function locksOfBrowser(): LockManager | undefined {
  const { locks }: Partial<Navigator> = globalThis.navigator ?? {};
  return locks;
}

/**
 * Marks a name until this page is gone. Other pages of this browser know of it at once, whereas what is
 * written to storage reaches those in other processes a moment later. Where the browser has no locks nothing is marked.
 */
export function mark(name: string): Promise<void> {
  return new Promise((resolve) => {
    const held = locksOfBrowser()?.request(name, { ifAvailable: true }, (lock) => {
      resolve();
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
    if (held === undefined) resolve();
    // Where storage is forbidden, so are locks.
    else held.catch(() => {
      resolve();
    });
  });
}

/** Whether a page of this browser has marked a name. */
export async function isMarked(name: string): Promise<boolean> {
  try {
    const standing = await locksOfBrowser()?.query();
    return standing?.held?.some((lock) => lock.name === name) === true;
  } catch {
    return false;
  }
}
