import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now; false in the prerendered page and where the browser cannot tell. */
export function useMediaQuery(query: string): boolean {
  const follow = useCallback(
    (changed: () => void) => {
      const list = mediaQuery(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    follow,
    () => mediaQuery(query)?.matches ?? false,
    () => false,
  );
}

function mediaQuery(query: string): MediaQueryList | undefined {
  const { matchMedia }: Partial<Window> = window;
  return matchMedia?.call(window, query);
}
