import { useEffect, useRef } from 'react';
import { COMPARED } from '../../actions/showCompared';
import { useAppState } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';

const load = () => import('./Comparison');

/** What is pinned, where anything is. */
export function ComparePart() {
  const count = useAppState((state) => state.view.pins.length);
  const last = useRef(count);
  useEffect(() => {
    const isFewer = count < last.current;
    last.current = count;
    if (!isFewer || document.activeElement !== document.body) return;
    // "Unpin" is gone with what it unpinned.
    const next = document.getElementById(COMPARED) ?? document.querySelector('main');
    next?.focus({ preventScroll: true });
  }, [count]);
  return count === 0 ? null : <LoadedPart part="The comparison" load={load} />;
}
