import type { ReactNode } from 'react';
import { BreakEvenPanel } from '../features/break-even/BreakEvenPanel';
import { NotePanel } from '../features/note/NotePanel';
import { RolePanel } from '../features/role/RolePanel';
import { SourcePanel } from '../features/role/SourcePanel';
import { ScaleLine } from '../features/scale/ScaleLine';
import { CurrencyStrip } from '../features/strip/CurrencyStrip';
import { SalaryTable } from '../features/table/SalaryTable';
import { ErrorBoundary } from '../ui/ErrorBoundary';

/** The built-in page's salaries: whether they deserve their places, one by one, what the job is and where the figures are from. */
export function BuiltInParts({ chart }: { readonly chart: ReactNode }) {
  return (
    <>
      <div className="chart-and-side">
        {chart}
        <ErrorBoundary part="The break-even">
          <BreakEvenPanel scaleLine={<ScaleLine />} />
        </ErrorBoundary>
      </div>
      <ErrorBoundary part="The comparison of currencies">
        <CurrencyStrip scaleLine={<ScaleLine />} />
      </ErrorBoundary>
      <ErrorBoundary part="The table">
        <SalaryTable scaleLine={<ScaleLine />} />
      </ErrorBoundary>
      <ErrorBoundary part="The note">
        <NotePanel />
      </ErrorBoundary>
      <div className="about">
        <RolePanel />
        <SourcePanel />
      </div>
    </>
  );
}
