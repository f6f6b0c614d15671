import { useState } from 'react';
import { isRanked } from '../../dataset/dataset';
import { useAppState } from '../../store/react';
import { useLoadedComponent } from '../../ui/useLoadedComponent';

const loadFilterChips = () => import('./FilterChips');

function LoadedChips() {
  const { Loaded } = useLoadedComponent(loadFilterChips);
  return Loaded === null ? null : <Loaded />;
}

/**
 * What salaries are filtered by: the reader's own, where every filter says so itself as well, and the page's where
 * its controls do not say so. Fetched then; it stays, so that the keyboard is not lost with the last chip.
 */
export function LateChips() {
  const [isAsked, setIsAsked] = useState(false);
  const isWanted = useAppState(({ dataset, view }) => !isRanked(dataset) || view.payRange !== null || view.search !== '');
  if (isWanted && !isAsked) setIsAsked(true);
  return isAsked && <LoadedChips />;
}
