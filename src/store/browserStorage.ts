/**
 * What this browser keeps between visits. Every access can fail (storage forbidden, full, or holding
 * what another program wrote), so each says whether it worked and none throws.
 */
const PREFIX = 'salary-explorer:';

export type StorageKey = 'theme' | 'my-pay' | 'notes' | 'notes-sent' | 'notes-unreadable';

/** The name under which this browser's storage holds a key. */
export function storedName(key: StorageKey): string {
  return PREFIX + key;
}

export type Stored =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly reason: string };

function reasonOf(error: unknown): string {
  return error instanceof Error && error.name === 'QuotaExceededError'
    ? 'this browser’s storage is full'
    : 'this browser does not allow storage for this page';
}

/** The text kept under a key; null where nothing is kept. */
export function readStored(key: StorageKey): Stored {
  try {
    return { ok: true, text: window.localStorage.getItem(storedName(key)) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Keeps a text under a key; null forgets what was kept. Gives back what is kept now. */
export function writeStored(key: StorageKey, text: string | null): Stored {
  try {
    if (text === null) window.localStorage.removeItem(storedName(key));
    else window.localStorage.setItem(storedName(key), text);
    return { ok: true, text };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
