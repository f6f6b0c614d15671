const waiting = new Map<string, Promise<unknown>>();

/** Where the browser has no locks, pages of this browser cannot wait for each other; this one can. */
async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (waiting.get(name) ?? Promise.resolve()).then(work, work);
  waiting.set(name, turn);
  try {
    return await turn;
  } finally {
    if (waiting.get(name) === turn) waiting.delete(name);
  }
}

/** Does work under a name, never while another page of this browser does work under the same name. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { locks }: Partial<Navigator> = globalThis.navigator ?? {};
  if (locks === undefined) return inTurn(name, work);
  let begun = false;
  try {
    return await locks.request(name, () => {
      begun = true;
      return work();
    });
  } catch (error) {
    // Where storage is forbidden, so are locks; an error of the work itself is its own.
    if (begun) throw error;
    return inTurn(name, work);
  }
}
