import { formatPay } from '../pay/formatPay';
import { payOf } from '../pay/pay';
import { type Scale, shownCurrency } from '../pay/scale';
import { boundsInWords, measureText } from './measureText';
import type { PayRange } from './payRange';

/** A range of comparable pay in words: "from US$50,000"; as published, where it is in the currency of each salary, "from 50,000". */
export function payRangeInWords({ low, high }: PayRange, scale: Scale): string {
  const text = (amount: number | null) => {
    if (amount === null) return null;
    if (scale.basis === 'published') return measureText('number', amount);
    return formatPay(payOf(amount, shownCurrency(scale.target, scale), scale.period));
  };
  return boundsInWords(text(low), text(high));
}
