import { useRef } from 'react';
import { useQueryResult } from '../../store/react';
import { LoadedPart } from '../../ui/LoadedPart';
import { useNear } from '../../ui/useNear';

const loadRanks = () => import('./RankShiftContent');

/** How ranks shift from scale to scale. Its code is fetched when it comes near to being in sight. */
export function RankShift() {
  const section = useRef<HTMLElement>(null);
  const near = useNear(section);
  const isEmpty = useQueryResult().count === 0;
  return (
    <section className="rank-shift" aria-labelledby="rank-shift-heading" ref={section} hidden={isEmpty}>
      <h2 id="rank-shift-heading">How ranks shift</h2>
      {near && !isEmpty && <LoadedPart part="The ranks" load={loadRanks} />}
    </section>
  );
}
