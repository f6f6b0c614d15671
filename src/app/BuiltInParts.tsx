import type { ReactNode } from 'react';
import { ScaleLine } from '../features/scale/ScaleLine';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { latePart } from '../ui/latePart';
// Their looks are needed from the first paint on, long before their code.
import '../features/break-even/breakEven.css';
import '../features/strip/strip.css';
import '../features/table/table.css';
import '../features/table/narrowTable.css';
import '../features/note/note.css';
import '../features/role/role.css';

const breakEven = latePart(() => import('../features/break-even/BreakEvenPanel'));
const belowTheChart = latePart(() => import('./BelowTheChart'));

/** Fetches the code of all that is taken over after the chart. Rejects where any cannot be had. */
export async function prepareBuiltInParts(): Promise<void> {
  await Promise.all([breakEven.prepare(), belowTheChart.prepare()]);
}

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
