import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};
const today = () => new Date().toISOString().slice(0, 10);

/** Today in UTC, "2026-11-23"; null in the prerendered page, which may be read on any day. */
export function useToday(): string | null {
  return useSyncExternalStore(neverChanges, today, () => null);
}
