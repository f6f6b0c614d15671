import { type ComponentType, startTransition, useCallback, useEffect, useState } from 'react';

/** Fetches the code of a component; rejects where it cannot be had. */
export type LoadComponent<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

interface LoadedComponent<Props> {
  /** The component, once it is there. */
  readonly Loaded: ComponentType<Props> | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * Loads a component once what asks for it is on the page, and never while prerendering. Unlike
 * React's own `lazy` it can try again after a failure.
 */
export function useLoadedComponent<Props>(load: LoadComponent<Props>): LoadedComponent<Props> {
  const [state, setState] = useState<Omit<LoadedComponent<Props>, 'retry'>>({
    Loaded: null,
    failed: false,
  });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (module) => {
        if (!wanted) return;
        // In slices: what is loaded late must not stop the page that stands already.
        startTransition(() => {
          setState({ Loaded: module.default, failed: false });
        });
      },
      () => {
        if (wanted) setState({ Loaded: null, failed: true });
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { ...state, retry };
}
