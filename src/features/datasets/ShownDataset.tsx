import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';
import { SHOWN_DATASET } from './places';

const load = () => import('./ShownDatasetLine');

/** Above opened data: whether it is kept in this browser, and the way to keep it. */
export function ShownDataset() {
  const opened = useAppState(({ dataset }) => dataset.provenance.kind === 'opened');
  if (!opened) return null;
  return (
    <div className="shown-dataset" id={SHOWN_DATASET} tabIndex={-1}>
      <LoadedPart part="What is kept in this browser" load={load} />
    </div>
  );
}
