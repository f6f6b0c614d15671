import { useRef } from 'react';
import { keepDataset } from '../../actions/keepDataset';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import { useFocusWhenLost } from '../../ui/useFocusWhenLost';
import { sizeText } from './datasetsText';
import { KEPT_DATASETS_LIST } from './places';
import './datasets.css';

/** Whether the data set on show is kept in this browser, and the button that keeps it. */
export default function ShownDatasetLine() {
  const act = useAct();
  const size = useAppState(({ dataset }) => sizeText(dataset));
  const anyKept = useAppState(({ keptDatasets }) => (keptDatasets?.length ?? 0) > 0);
  const isKept = useAppState(
    ({ dataset, keptDatasets }) => keptDatasets?.some(({ id }) => id === dataset.id) === true,
  );
  const said = useAppState(({ dataset, datasetSaid }) =>
    datasetSaid?.shownId === dataset.id ? datasetSaid : null,
  );
  const list = useRef<HTMLAnchorElement>(null);
  // The button is gone once it has done its work.
  useFocusWhenLost(list, String(isKept));
  return (
    <>
      <p>
        {isKept
          ? 'Kept in this browser, with the view that you leave it in.'
          : 'Not kept: it is gone when you reload or close this page.'}
      </p>
      {!isKept && (
        <button
          type="button"
          aria-disabled={said?.kind === 'progress'}
          onClick={() => {
            act(keepDataset);
          }}
        >
          {keepDataset.name} ({size})
        </button>
      )}
      {anyKept && (
        <a ref={list} href={`#${KEPT_DATASETS_LIST}`}>
          Your data sets
        </a>
      )}
      {said?.kind === 'problem' && (
        <p className="datasets-problem" role="alert">
          {said.text}
        </p>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said !== null && said.kind !== 'problem' && said.text}
      </p>
    </>
  );
}
