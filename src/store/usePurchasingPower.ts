import { useEffect, useState } from 'react';
import { isPurchasingPowerLoaded, loadPurchasingPower } from '../query/purchasingPower';

/** Whether pay can be measured by purchasing power: its code is fetched once a part of the page needs it. */
export function usePurchasingPower(): 'waiting' | 'loaded' | 'failed' {
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
  return state;
}
