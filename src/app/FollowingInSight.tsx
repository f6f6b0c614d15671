import { type ReactNode, useRef } from 'react';
import { HeldFigures } from '../store/HeldFigures';
import { useInSight } from '../ui/useInSight';

/**
 * Parts of the page that take long to work out: their figures follow once all others are drawn, and out of
 * sight not before the view rests, so that nothing that someone looks at waits for them.
 */
export function FollowingInSight({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  const inSight = useInSight(element);
  return (
    <HeldFigures held={!inSight}>
      {(behind) => (
        <div className="following-in-sight" ref={element} aria-busy={behind}>
          {children}
        </div>
      )}
    </HeldFigures>
  );
}
