import type { ReactNode } from 'react';
import { isRanked } from '../dataset/dataset';
import { useAppState } from '../store/react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useLoadedComponent } from '../ui/useLoadedComponent';
import { BuiltInParts } from './BuiltInParts';
import { myPay } from './lateParts';

const loadOpenedParts = async () => {
  // What the chart among them will ask for comes beside them; should it not, the chart says so itself.
  import('../features/chart/ChartViews').catch(() => {});
  return import('./OpenedParts');
};

function LateOpenedParts({ chart }: { readonly chart: ReactNode }) {
  const { Loaded, failed, retry } = useLoadedComponent(loadOpenedParts);
  if (Loaded !== null) return <Loaded chart={chart} />;
  // The chart is drawn once, in its place among the others.
  if (!failed) return null;
  return (
    <>
      <p role="alert">
        Filters and table could not be loaded.{' '}
        <button type="button" className="plain-button" onClick={retry}>
          Try again
        </button>
      </p>
      {chart}
    </>
  );
}

/** The reader's own pay beside the built-in page; beside opened data, which has more above it, it stands below the chart. */
export function PayAboveTheChart() {
  const ranked = useAppState((state) => isRanked(state.dataset));
  return (
    ranked && (
      <ErrorBoundary part="Your own pay">
        <myPay.Part />
      </ErrorBoundary>
    )
  );
}

/** All that stands around the chart, for the built-in page and for the reader's own salaries. */
export function FiguresAndMore({ chart }: { readonly chart: ReactNode }) {
  const ranked = useAppState((state) => isRanked(state.dataset));
  return ranked ? <BuiltInParts chart={chart} /> : <LateOpenedParts chart={chart} />;
}
