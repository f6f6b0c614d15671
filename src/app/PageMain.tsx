import { type ReactNode, useRef } from 'react';
import { AwaitedPanel } from '../features/datasets/AwaitedPanel';
import { DatasetsPanel } from '../features/datasets/DatasetsPanel';
import { ShownDataset } from '../features/datasets/ShownDataset';
import { useAppState, useIsBehind } from '../store/react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useFocusWhenLost } from '../ui/useFocusWhenLost';
import { Notices } from './Notices';

/** What the page is about: the figures, or why those that the address asks for are not here; and what this browser keeps. */
export function PageMain({ children }: { readonly children: ReactNode }) {
  const behind = useIsBehind();
  const awaits = useAppState((state) => state.awaitedDataset !== null);
  const main = useRef<HTMLElement>(null);
  useFocusWhenLost(main, String(awaits));
  return (
    <main className="page-main" ref={main} tabIndex={-1} aria-busy={behind}>
      <Notices />
      <ErrorBoundary part="What is kept of the data">
        {awaits ? <AwaitedPanel /> : <ShownDataset />}
      </ErrorBoundary>
      {!awaits && children}
      <ErrorBoundary part="The list of your data sets">
        <DatasetsPanel />
      </ErrorBoundary>
    </main>
  );
}
