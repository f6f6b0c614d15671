import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { InteractivePanelProps } from './InteractivePanel';

export type InteractivePanelComponent = ComponentType<InteractivePanelProps>;

/** Fetches the code that draws with recharts; rejects where it cannot be had. */
export type LoadInteractivePanel = () => Promise<{ readonly default: InteractivePanelComponent }>;

interface Loading {
  /** The component, once it is there. */
  readonly Panel: InteractivePanelComponent | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Loads the interactive chart after the page is up; until then, and without it, the plain one stands. */
export function useInteractivePanel(load: LoadInteractivePanel): Loading {
  const [state, setState] = useState<Omit<Loading, 'retry'>>({ Panel: null, failed: false });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (module) => {
        if (wanted) setState({ Panel: module.default, failed: false });
      },
      () => {
        if (wanted) setState({ Panel: null, failed: true });
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
