import { ComparePart } from '../features/compare/ComparePart';
import { NotePanel } from '../features/note/NotePanel';
import { RankShift } from '../features/rank-shift/RankShift';
import { RolePanel } from '../features/role/RolePanel';
import { SourcePanel } from '../features/role/SourcePanel';
import { ScaleLine } from '../features/scale/ScaleLine';
import { CurrencyStrip } from '../features/strip/CurrencyStrip';
import { SalaryTable } from '../features/table/SalaryTable';
import { ErrorBoundary } from '../ui/ErrorBoundary';

/** The built-in page's salaries currency by currency and one by one, what the job is and where the figures are from. */
export default function BelowTheChart() {
  return (
    <>
      <ErrorBoundary part="What is pinned">
        <ComparePart />
      </ErrorBoundary>
      <ErrorBoundary part="The ranks">
        <RankShift />
      </ErrorBoundary>
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
