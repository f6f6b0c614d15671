import type { ReactNode } from 'react';
import { ScaleLine } from '../features/scale/ScaleLine';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { belowTheChart, breakEven } from './lateParts';

/** The built-in page's salaries: whether they deserve their places, and all that stands below the chart. */
export function BuiltInParts({ chart }: { readonly chart: ReactNode }) {
  return (
    <>
      <div className="chart-and-side">
        {chart}
        <ErrorBoundary part="The break-even">
          <breakEven.Part scaleLine={<ScaleLine />} />
        </ErrorBoundary>
      </div>
      <ErrorBoundary part="What stands below the chart">
        <belowTheChart.Part />
      </ErrorBoundary>
    </>
  );
}
