import { type LoadComponent, useLoadedComponent } from './useLoadedComponent';

interface LoadedPartProps {
  /** What is loaded, as a reader would call it: "The note". */
  readonly part: string;
  readonly load: LoadComponent<object>;
}

/** A part of the page whose code is fetched when it is first shown. */
export function LoadedPart({ part, load }: LoadedPartProps) {
  const { Loaded, failed, retry } = useLoadedComponent(load);
  if (Loaded !== null) return <Loaded />;
  if (!failed) return <p>Loading…</p>;
  return (
    <p role="alert">
      {part} could not be loaded.{' '}
      <button type="button" className="plain-button" onClick={retry}>
        Try again
      </button>
    </p>
  );
}
