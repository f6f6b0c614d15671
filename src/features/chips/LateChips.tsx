import { isRanked } from '../../dataset/dataset';
import { useAppState } from '../../store/react';
import { useLoadedComponent } from '../../ui/useLoadedComponent';

const loadFilterChips = () => import('./FilterChips');

function LoadedChips() {
  const { Loaded } = useLoadedComponent(loadFilterChips);
  return Loaded === null ? null : <Loaded />;
}

/** What the reader's own salaries are filtered by. Fetched late: every filter says so itself as well. */
export function LateChips() {
  const isOwn = useAppState((state) => !isRanked(state.dataset));
  return isOwn && <LoadedChips />;
}
