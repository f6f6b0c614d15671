import { readAwaitedDataset } from '../../actions/readAwaitedDataset';
import { showBuiltIn } from '../../actions/showBuiltIn';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import { awaitedText } from './datasetsText';
import './datasets.css';

/** What became of the data set that the address asks for, and how to come by it. */
export default function AwaitedDataset() {
  const act = useAct();
  const awaited = useAppState((state) => state.awaitedDataset);
  if (awaited === null) return null;
  return (
    <section className="awaited-dataset" role="alert">
      <h2>{awaitedText(awaited)}</h2>
      {awaited.step !== 'reading' && (
        <p>
          Open its file, and the view comes back: with “Open data”, or by dropping or pasting it
          anywhere on this page. A link carries a view alone, never the rows.
        </p>
      )}
      <div className="datasets-buttons">
        {awaited.step === 'failed' && (
          <button
            type="button"
            onClick={() => {
              act(readAwaitedDataset);
            }}
          >
            Try again
          </button>
        )}
        {awaited.step !== 'reading' && (
          <button
            type="button"
            onClick={() => {
              act(showBuiltIn);
            }}
          >
            Show the built-in page
          </button>
        )}
      </div>
    </section>
  );
}
