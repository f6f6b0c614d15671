import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { followKeptNotes } from '../actions/followKeptNotes';
import { resendKeptNotes } from '../actions/resendKeptNotes';
import { createBackendEngineerDataset } from '../dataset/backendEngineer';
import type { InteractivePanelProps } from '../features/chart/InteractivePanel';
import type { Dataset } from '../dataset/dataset';
import { createAppStore, type InitialState } from '../store/createAppStore';
import type { LoadComponent } from '../ui/useLoadedComponent';
import { App } from './App';
import { keepTheme } from './keptTheme';
import { keepLinkInStep } from './linkHistory';
import { builtNoteDestination } from './noteDestination';
import { ShowWhenReady } from './ShowWhenReady';

/** What the address asks for: the code that reads it is fetched only where it asks for something. */
async function openedWith(dataset: Dataset): Promise<Partial<InitialState>> {
  if (window.location.search.length <= 1) return {};
  try {
    const { readLink } = await import('../store/readLink');
    return readLink(window.location.search, dataset);
  } catch {
    const text = 'This link could not be read. Reload the page to try again.';
    return { notices: [{ kind: 'problem', text }] };
  }
}

/**
 * Starts the page in `root`: over the prerendered HTML, or afresh where there is none and where the
 * link asks for another view than the one that was prerendered (public/start.js marks that).
 */
export async function startPage(
  root: HTMLElement,
  loadInteractivePanel: LoadComponent<InteractivePanelProps>,
): Promise<void> {
  const dataset = createBackendEngineerDataset();
  const store = createAppStore({
    dataset,
    noteDestination: builtNoteDestination(),
    ...(await openedWith(dataset)),
  });
  const app = <App store={store} loadInteractivePanel={loadInteractivePanel} />;
  const afresh = document.documentElement.dataset['opened'] === 'with-parameters';
  if (afresh || root.childElementCount === 0) {
    createRoot(root).render(<ShowWhenReady>{app}</ShowWhenReady>);
  } else {
    // In slices: the page answers while it is taken over.
    startTransition(() => {
      hydrateRoot(root, app);
    });
  }
  // What only this browser knows comes in after hydration, which sees the store as it began.
  keepTheme(store);
  keepLinkInStep(store);
  followKeptNotes(store);
  resendKeptNotes.perform(store);
}
