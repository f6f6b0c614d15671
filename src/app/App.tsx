import { PayChart } from '../features/chart/PayChart';
import type { InteractivePanelProps } from '../features/chart/InteractivePanel';
import { LateChips } from '../features/chips/LateChips';
import { CurrencyFilter } from '../features/filters/CurrencyFilter';
import { EmptySelection } from '../features/filters/EmptySelection';
import { ListFilter } from '../features/filters/ListFilter';
import { ReviewPart } from '../features/review/ReviewPart';
import { RateEditor } from '../features/scale/RateEditor';
import { ScaleControls } from '../features/scale/ScaleControls';
import { ScaleLine } from '../features/scale/ScaleLine';
import { Summary } from '../features/summary/Summary';
import type { AppStore } from '../store/createAppStore';
import { StoreProvider } from '../store/react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import type { LoadComponent } from '../ui/useLoadedComponent';
import { FiguresAndMore, PayAboveTheChart } from './FiguresAndMore';
import { openData, pageTools } from './lateParts';
import { PageHead } from './PageHead';
import { PageMain } from './PageMain';
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
          <PageHead
            tools={
              <ErrorBoundary part="Undo and the list of keys">
                <pageTools.Part />
              </ErrorBoundary>
            }
            openData={
              <ErrorBoundary part="The ways to open data">
                <openData.Part />
              </ErrorBoundary>
            }
          />
          <PageMain>
            <ErrorBoundary part="The summary">
              <Summary
                scaleLine={
                  <>
                    <ScaleLine />
                    <LateChips />
                  </>
                }
                emptySelection={<EmptySelection />}
              />
            </ErrorBoundary>
            <ErrorBoundary part="The filters">
              <div>
                <div className="controls">
                  <CurrencyFilter />
                  <ListFilter />
                  <ScaleControls />
                  <RateEditor />
                </div>
                <PayAboveTheChart />
              </div>
            </ErrorBoundary>
            <FiguresAndMore
              chart={
                <ErrorBoundary part="The chart">
                  <PayChart scaleLine={<ScaleLine />} loadInteractivePanel={loadInteractivePanel} />
                </ErrorBoundary>
              }
            />
          </PageMain>
          <ErrorBoundary part="The review of the data">
            <ReviewPart />
          </ErrorBoundary>
        </div>
      </ErrorBoundary>
    </StoreProvider>
  );
}
