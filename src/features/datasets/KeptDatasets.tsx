import { useRef } from 'react';
import { useAppState } from '../../store/react';
import { ForgetAll } from './ForgetAll';
import { KeptDatasetRow } from './KeptDatasetRow';
import { KEPT_DATASETS_LIST } from './places';
import { useKeptFocus } from './useKeptFocus';
import './datasets.css';

/** The data sets that this browser keeps, and what can be done with them. */
export default function KeptDatasets() {
  const kept = useAppState((state) => state.keptDatasets) ?? [];
  const shownId = useAppState(({ dataset, awaitedDataset }) => awaitedDataset?.id ?? dataset.id);
  const said = useAppState(({ datasetSaid }) => (datasetSaid?.shownId === null ? datasetSaid : null));
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const beforeGoing = useKeptFocus(list, heading, kept.length, shownId);
  return (
    <section className="kept-datasets" aria-labelledby={KEPT_DATASETS_LIST}>
      <h2 id={KEPT_DATASETS_LIST} ref={heading} tabIndex={-1}>
        Your data sets
      </h2>
      <p className="kept-datasets-where">
        {kept.length === 0
          ? 'No data set is kept in this browser.'
          : 'Kept in this browser, on this device, each with the view that you left it in.'}{' '}
        <a href="#verify">Nothing leaves this browser</a>. A browser may clear what it keeps when
        its disk is full, so hold on to your files.
      </p>
      {kept.length > 0 && (
        <ul ref={list}>
          {kept.map((one, place) => (
            <KeptDatasetRow
              key={one.id}
              kept={one}
              isShown={one.id === shownId}
              busy={said?.kind === 'progress'}
              onDelete={() => {
                beforeGoing(place);
              }}
            />
          ))}
        </ul>
      )}
      {said?.kind === 'problem' && (
        <p className="datasets-problem" role="alert">
          {said.text}
        </p>
      )}
      <p className="datasets-said" aria-live="polite">
        {said !== null && said.kind !== 'problem' && said.text}
      </p>
      {kept.length > 0 && (
        <ForgetAll
          count={kept.length}
          onForget={() => {
            beforeGoing(0);
          }}
        />
      )}
    </section>
  );
}
