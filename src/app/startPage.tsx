import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { followKeptDatasets } from '../actions/followKeptDatasets';
import { followKeptNotes } from '../actions/followKeptNotes';
import { resendKeptNotes } from '../actions/resendKeptNotes';
import { createBackendEngineerDataset } from '../dataset/backendEngineer';
import type { InteractivePanelProps } from '../features/chart/InteractivePanel';
import type { Dataset } from '../dataset/dataset';
import { createAppStore, type InitialState } from '../store/createAppStore';
import type { Notice } from '../store/notice';
import type { LoadComponent } from '../ui/useLoadedComponent';
import { App } from './App';
import { prepareLateParts } from './lateParts';
import { keepTheme } from './keptTheme';
import { keepLinkInStep } from './linkHistory';
import { builtNoteDestination } from './noteDestination';
import { ShowWhenReady } from './ShowWhenReady';

/** What the address asks for: the code that reads it is fetched only where it asks for something. */
async function openedWith(dataset: Dataset): Promise<Partial<InitialState> | 'unread'> {
  if (window.location.search.length <= 1) return {};
  try {
    const { readAddress } = await import('./readAddress');
    return await readAddress(window.location.search, dataset);
  } catch {
    return 'unread';
  }
}

const UNREAD: Notice = {
  kind: 'problem',
  text: 'This link could not be read, so the default view is shown. Reload the page to try again.',
};

/**
 * Starts the page in `root`: over the prerendered HTML, or afresh where there is none and where the
 * link asks for another view than the one that was prerendered (public/start.js hides that one).
 */
export async function startPage(
  root: HTMLElement,
  loadInteractivePanel: LoadComponent<InteractivePanelProps>,
): Promise<void> {
  const dataset = createBackendEngineerDataset();
  const opened = await openedWith(dataset);
  const store = createAppStore({
    dataset,
    noteDestination: builtNoteDestination(),
    ...(opened === 'unread' ? { notices: [UNREAD] } : opened),
  });
  const app = <App store={store} loadInteractivePanel={loadInteractivePanel} />;
  const afresh = window.location.search.length > 1;
  // Fetched beside all else; a failure is told where the parts stand.
  const prepared = prepareLateParts().catch(() => {});
  if (afresh || root.childElementCount === 0) {
    // All at once: nothing is to be seen of it before.
    await prepared;
    createRoot(root).render(<ShowWhenReady>{app}</ShowWhenReady>);
  } else {
    // In slices: the page answers while it is taken over.
    startTransition(() => {
      hydrateRoot(root, app);
    });
  }
  // What only this browser knows comes in after hydration, which sees the store as it began.
  keepTheme(store);
  // An address that was not read is left as it is, so that reloading brings its view.
  if (opened !== 'unread') keepLinkInStep(store);
  followKeptNotes(store);
  followKeptDatasets(store);
  resendKeptNotes.perform(store);
}
