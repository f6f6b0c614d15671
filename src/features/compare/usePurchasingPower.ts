import { useEffect, useState } from 'react';
import { isPurchasingPowerLoaded, loadPurchasingPower } from '../../query/purchasingPower';

/** Whether purchasing power can be compared: its code is fetched once anything is. */
export function usePurchasingPower(): boolean {
  const [loaded, setLoaded] = useState(isPurchasingPowerLoaded);
  useEffect(() => {
    let wanted = true;
    loadPurchasingPower().then(
      () => {
        if (wanted) setLoaded(true);
      },
      // What is compared at market rate stands without it.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return loaded;
}
