import { BreakEvenPanel } from '../features/break-even/BreakEvenPanel';
import { PayChart } from '../features/chart/PayChart';
import type { InteractivePanelProps } from '../features/chart/InteractivePanel';
import { CurrencyFilter } from '../features/filters/CurrencyFilter';
import { EmptySelection } from '../features/filters/EmptySelection';
import { ListFilter } from '../features/filters/ListFilter';
import { NotePanel } from '../features/note/NotePanel';
import { RolePanel } from '../features/role/RolePanel';
import { SourcePanel } from '../features/role/SourcePanel';
import { RateEditor } from '../features/scale/RateEditor';
import { ScaleControls } from '../features/scale/ScaleControls';
import { ScaleLine } from '../features/scale/ScaleLine';
import { CurrencyStrip } from '../features/strip/CurrencyStrip';
import { Summary } from '../features/summary/Summary';
import { SalaryTable } from '../features/table/SalaryTable';
import type { AppStore } from '../store/createAppStore';
import { StoreProvider } from '../store/react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import type { LoadComponent } from '../ui/useLoadedComponent';
import { Notices } from './Notices';
import { PageHead } from './PageHead';
import './theme.css';
import './base.css';
import './layout.css';

interface AppProps {
  readonly store: AppStore;
  readonly loadInteractivePanel: LoadComponent<InteractivePanelProps>;
}

/** The page, put together from its features, which know nothing of each other. */
export function App({ store, loadInteractivePanel }: AppProps) {
  return (
    <StoreProvider store={store}>
      <ErrorBoundary part="The page">
        <div className="page">
          <PageHead />
          <main className="page-main">
            <Notices />
            <ErrorBoundary part="The summary">
              <Summary scaleLine={<ScaleLine />} emptySelection={<EmptySelection />} />
            </ErrorBoundary>
            <ErrorBoundary part="The filters">
              <div className="controls">
                <CurrencyFilter />
                <ListFilter />
                <ScaleControls />
                <RateEditor />
              </div>
            </ErrorBoundary>
            <div className="chart-and-side">
              <ErrorBoundary part="The chart">
                <PayChart scaleLine={<ScaleLine />} loadInteractivePanel={loadInteractivePanel} />
              </ErrorBoundary>
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
          </main>
        </div>
      </ErrorBoundary>
    </StoreProvider>
  );
}
