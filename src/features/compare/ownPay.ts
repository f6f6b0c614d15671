import type { Pay } from '../../pay/pay';
import { isEdited, type Scale } from '../../pay/scale';
import type { ComparedPay, ComparedPower } from '../../query/compare';
import { purchasingPower } from '../../query/purchasingPower';
import { payOnScale } from '../../query/standing';

/** The reader's own pay beside what is pinned. */
export interface OwnPay {
  readonly pay: Pay;
  readonly market: ComparedPay;
  /** Whether something set by hand acts on it at market rate. */
  readonly edited: boolean;
  /** By purchasing power, and where that is; null where it was not asked for. */
  readonly power: (ComparedPower & { readonly place: string }) | null;
}

function powerOf(pay: Pay, country: string, scale: Scale): OwnPay['power'] {
  const byPower: Scale = { ...scale, basis: 'purchasingPower' };
  const placement = purchasingPower().placementOf(pay.currency, pay.period, country, byPower);
  const span = payOnScale(pay, country, byPower);
  const of = { salary: null, singles: [], edited: placement.edited, open: placement.span !== null };
  if (span === null) return { ...of, amount: null, span: null, placed: 0, place: '' };
  const { by, oldYear } = placement;
  const place = [
    purchasingPower().placeInWords(placement) + (by === 'issuer' ? ' (assumed)' : ''),
    ...(oldYear === null ? [] : [`by prices of ${oldYear}`]),
  ].join(', ');
  return { ...of, amount: pay.amount * placement.factor, span, placed: 1, place };
}

/**
 * The reader's own pay on both scales that pinned salaries are compared on, in the currency and pay period of a
 * scale. `country` is the code of the one that it is paid in; '': none is named. `withPower`: whether it is also
 * wanted by purchasing power, whose code must be loaded.
 */
export function ownPay(pay: Pay, country: string, scale: Scale, withPower: boolean): OwnPay {
  const atMarket: Scale = { ...scale, basis: 'market' };
  return {
    pay,
    market: { amount: payOnScale(pay, '', atMarket)?.low ?? null, quartiles: null, singles: [] },
    edited: isEdited(pay.currency, pay.period, atMarket),
    power: withPower ? powerOf(pay, country, scale) : null,
  };
}
