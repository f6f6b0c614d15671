import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';

const load = () => import('./Comparison');

/** What is pinned, where anything is. */
export function ComparePart() {
  const isAny = useAppState((state) => state.view.pins.length > 0);
  return isAny ? <LoadedPart part="The comparison" load={load} /> : null;
}
