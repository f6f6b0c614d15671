import {
  type ComponentType,
  createElement,
  type ReactNode,
  type RefObject,
  Suspense,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';

interface LatePart<Props> {
  /** The component, which waits for its code where it stands. */
  readonly Part: (props: Props) => ReactNode;
  /** Fetches its code. Once that is there, the component draws without waiting. */
  readonly prepare: () => Promise<void>;
}

/** Remembers the button clicked last inside an element until what is in it answers, and clicks it then. */
function useMissedClick(inside: RefObject<HTMLElement | null>): () => void {
  const missed = useRef<HTMLElement | null>(null);
  const answers = useRef(false);
  useEffect(() => {
    const listening = new AbortController();
    const remember = ({ target }: Event) => {
      if (answers.current) listening.abort();
      else if (target instanceof Element && inside.current?.contains(target) === true) {
        missed.current = target.closest('button');
      }
    };
    const { signal } = listening;
    // React stops a click on what does not answer yet at the root, so it is looked for above that.
    if (!answers.current) window.addEventListener('click', remember, { capture: true, signal });
    return () => {
      listening.abort();
    };
  }, [inside]);
  return useCallback(() => {
    answers.current = true;
    const button = missed.current;
    missed.current = null;
    if (button !== null) setTimeout(() => button.click(), 0);
  }, []);
}

/**
 * A part of the page that is prerendered with all others and taken over later than they are: its
 * HTML stands from the first paint, and its code does not hold up what comes before it. A button
 * pressed in the meantime does what it is for once it can. A part whose code cannot be had throws,
 * for the error boundary around it to tell.
 */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const fetchCode = async () => {
    try {
      Loaded = await load();
      return Loaded;
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
  interface WaitingProps {
    /** The code that is waited for; null where it was there from the start. It stays the same. */
    readonly code: Promise<ComponentType<Props>> | null;
    readonly props: Props;
    readonly onAnswering: () => void;
  }
  function Waiting({ code, props, onAnswering }: WaitingProps) {
    const Component = code === null ? Loaded : use(code);
    useEffect(onAnswering, [onAnswering]);
    return Component === null ? null : createElement(Component, props);
  }
  function Part(props: Props) {
    const element = useRef<HTMLDivElement>(null);
    const answering = useMissedClick(element);
    // Kept here, outside of what waits: that must ask for the same each time it is tried.
    const [code] = useState(() => (Loaded === null ? prepare() : null));
    return (
      <div className="late-part" ref={element}>
        <Suspense>
          <Waiting code={code} props={props} onAnswering={answering} />
        </Suspense>
      </div>
    );
  }
  return {
    Part,
    prepare: async () => {
      await prepare();
    },
  };
}
