interface ChartFailedProps {
  readonly failed: boolean;
  readonly retry: () => void;
  /** What is to be seen until it comes. */
  readonly instead: string;
}

/** Says that the code of a chart could not be had. */
export function ChartFailed({ failed, retry, instead }: ChartFailedProps) {
  if (!failed) return null;
  return (
    <p className="chart-notice" role="alert">
      The moving chart could not be loaded{instead}.{' '}
      <button type="button" className="plain-button" onClick={retry}>
        Try again
      </button>
    </p>
  );
}
