import { useMemo } from 'react';
import type { PayUnit } from '../../pay/currency';
import { formatShortPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import { payOnScale, type PaySpan } from '../../query/standing';
import { useAppState, useShown } from '../../store/react';

/** The reader's own pay on an axis. */
export interface PayMark extends PaySpan {
  /** "my pay US$105,655". */
  readonly label: string;
}

/**
 * The reader's own pay on an axis in a currency; null where none was given, and as published where the
 * axis is in another currency, and by purchasing power where no parity is known.
 */
export function usePayMark(currency: PayUnit): PayMark | null {
  const { scale } = useShown().view;
  const myPay = useAppState((state) => state.myPay);
  return useMemo(() => {
    if (myPay === null || myPay.amount === null) return null;
    if (scale.basis === 'published' && myPay.currency !== currency) return null;
    const span = payOnScale(payOf(myPay.amount, myPay.currency, myPay.period), myPay.place, scale);
    if (span === null) return null;
    const [low, high] = [span.low, span.high].map((end) => formatShortPay(payOf(end, currency, scale.period)));
    return { ...span, label: `my pay ${low === high ? low : `${low} to ${high}`}` };
  }, [myPay, scale, currency]);
}
