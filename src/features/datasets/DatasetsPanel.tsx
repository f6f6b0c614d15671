import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';

const load = () => import('./KeptDatasets');

/** The data sets that this browser keeps, where it keeps any. */
export function DatasetsPanel() {
  const anyKnown = useAppState((state) => state.keptDatasets !== null);
  return anyKnown ? <LoadedPart part="The list of your data sets" load={load} /> : null;
}
