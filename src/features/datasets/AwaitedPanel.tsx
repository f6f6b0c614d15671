import { LoadedPart } from '../../ui/LoadedPart';

const load = () => import('./AwaitedDataset');

/** In place of the figures: what became of the data set that the address asks for. */
export function AwaitedPanel() {
  return <LoadedPart part="What this link is for" load={load} />;
}
