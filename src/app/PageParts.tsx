import { BreakEvenPanel } from '../features/break-even/BreakEvenPanel';
import { NotePanel } from '../features/note/NotePanel';
import { RolePanel } from '../features/role/RolePanel';
import { SourcePanel } from '../features/role/SourcePanel';
import { ScaleLine } from '../features/scale/ScaleLine';
import { SalaryTable } from '../features/table/SalaryTable';
import { isRanked } from '../dataset/dataset';
import { useAppState } from '../store/react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { LoadedPart } from '../ui/LoadedPart';

const loadColumnFilters = () => import('../features/filters/ColumnFilters');
const loadOpenedTable = () => import('./OpenedTablePart');
const loadOpenedSource = () => import('../features/role/OpenedSource');

/** Beside the chart: for the page's salaries whether they deserve their places, for the reader's own what to narrow them by. */
export function BesideTheChart() {
  const ranked = useAppState((state) => isRanked(state.dataset));
  return ranked ? (
    <ErrorBoundary part="The break-even">
      <BreakEvenPanel scaleLine={<ScaleLine />} />
    </ErrorBoundary>
  ) : (
    <ErrorBoundary part="The filters">
      <LoadedPart part="The filters of columns" load={loadColumnFilters} />
    </ErrorBoundary>
  );
}

/** The figures one by one, and where they are from. */
export function FiguresAndSource() {
  const ranked = useAppState((state) => isRanked(state.dataset));
  return ranked ? (
    <>
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
  ) : (
    <>
      <ErrorBoundary part="The table">
        <LoadedPart part="The table" load={loadOpenedTable} />
      </ErrorBoundary>
      <div className="about">
        <LoadedPart part="The source of the figures" load={loadOpenedSource} />
      </div>
    </>
  );
}
