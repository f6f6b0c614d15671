import { prerender } from 'react-dom/static';
import { createBackendEngineerDataset } from '../dataset/backendEngineer';
import { createAppStore } from '../store/createAppStore';
import { App } from './App';
import { prepareLateParts } from './lateParts';
import { builtNoteDestination } from './noteDestination';

/**
 * The page as HTML: what its first bytes carry, and all there is where JavaScript is off. Throws what any part of it
 * throws, in place of which React would leave a hole.
 */
export async function prerenderPage(): Promise<string> {
  const store = createAppStore({
    dataset: createBackendEngineerDataset(),
    noteDestination: builtNoteDestination(),
  });
  await prepareLateParts();
  const failures: unknown[] = [];
  // The chart's code is asked for in an effect, and so never here.
  const { prelude } = await prerender(
    <App
      store={store}
      loadInteractivePanel={() => Promise.reject(new Error('recharts is not prerendered'))}
    />,
    // In one piece: what React puts in its place later, it does by inline scripts.
    {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        failures.push(error);
      },
    },
  );
  if (failures.length > 0) throw failures[0];
  return new Response(prelude).text();
}
