import { useMemo } from 'react';
import { payOf } from '../../pay/pay';
import type { Scale } from '../../pay/scale';
import { useAppState } from '../../store/react';
import { type OwnPay, ownPay } from './ownPay';

/** The reader's own pay as it is compared on a scale; null where none is given. */
export function useOwnPay(scale: Scale, withPower: boolean): OwnPay | null {
  const myPay = useAppState((state) => state.myPay);
  return useMemo(() => {
    if (myPay === null || myPay.amount === null) return null;
    const { amount, currency, period, place } = myPay;
    return ownPay(payOf(amount, currency, period), place, scale, withPower);
  }, [myPay, scale, withPower]);
}
