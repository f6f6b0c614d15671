import { useCallback, useState } from 'react';
import { markSalaries } from '../../actions/markSalaries';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';

interface Followed {
  /** The keys of what is followed. */
  readonly keys: readonly number[];
  /** Follows one, or none. */
  readonly follow: (key: number | null) => void;
}

/** Which lines are followed: salaries with chart and table, groups here alone. */
export function useFollowed(of: 'salaries' | 'groups'): Followed {
  const act = useAct();
  const marked = useAppState((state) => state.mark.rows);
  const [group, setGroup] = useState<readonly number[]>([]);
  const follow = useCallback(
    (key: number | null) => {
      const keys = key === null ? [] : [key];
      if (of === 'salaries') act(markSalaries, keys);
      else setGroup(keys);
    },
    [act, of],
  );
  return { keys: of === 'salaries' ? marked : group, follow };
}
