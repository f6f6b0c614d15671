import { useEffect, useState } from 'react';
import { isPurchasingPowerLoaded, loadPurchasingPower } from '../../query/purchasingPower';
import { ALL_SCALES, FIRST_SCALES, type ShiftScale } from '../../query/rankShift';

interface Scales {
  readonly scales: readonly ShiftScale[];
  /** Whether purchasing power could not be had. */
  readonly failed: boolean;
}

/** The scales to compare: purchasing power among them once it is fetched. */
export function useScales(): Scales {
  const [state, setState] = useState<'waiting' | 'loaded' | 'failed'>(isPurchasingPowerLoaded() ? 'loaded' : 'waiting');
  useEffect(() => {
    let wanted = true;
    const settle = (next: 'loaded' | 'failed') => {
      if (wanted) setState(next);
    };
    loadPurchasingPower().then(
      () => {
        settle('loaded');
      },
      () => {
        settle('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return { scales: state === 'loaded' ? ALL_SCALES : FIRST_SCALES, failed: state === 'failed' };
}
