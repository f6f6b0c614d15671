import { type ComponentType, createElement, type ReactNode, Suspense, use } from 'react';
import type { LoadComponent } from './useLoadedComponent';

interface LatePart<Props> {
  /** The component, which waits for its code where it stands. */
  readonly Part: (props: Props) => ReactNode;
  /** Fetches its code. Once that is there, the component draws without waiting. */
  readonly prepare: () => Promise<void>;
}

/**
 * A part of the page that is prerendered with all others and taken over later than they are: its
 * HTML stands from the first paint, and its code does not hold up what comes before it. A part whose
 * code cannot be had throws, for the error boundary around it to tell.
 */
export function latePart<Props extends object>(load: LoadComponent<Props>): LatePart<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const fetchCode = async () => {
    try {
      Loaded = (await load()).default;
    } catch (error) {
      // The next attempt asks again.
      loading = null;
      throw error;
    }
  };
  const prepare = () => {
    loading ??= fetchCode();
    return loading;
  };
  function Waiting(props: Props) {
    if (Loaded === null) use(prepare());
    return Loaded === null ? null : createElement(Loaded, props);
  }
  return {
    Part: (props) => (
      <Suspense>
        <Waiting {...props} />
      </Suspense>
    ),
    prepare,
  };
}
