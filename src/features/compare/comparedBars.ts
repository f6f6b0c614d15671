import { currencyPluralName, INTERNATIONAL_DOLLAR } from '../../pay/currency';
import { formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { Scale } from '../../pay/scale';
import { isAnyOpen } from '../../query/anyOpen';
import type { Compared, ComparedPower } from '../../query/compare';
import type { Query } from '../../query/query';
import { DEFAULT_VIEW } from '../../query/view';
import { THE_FIRST } from './comparedLine';
import type { OwnPay } from './ownPay';

/** What is drawn of a pinned salary or group, in the unit of all bars for each pay period. */
export interface ComparedBar {
  /** How far its bar reaches; null: it has no single figure. */
  readonly amount: number | null;
  /** The line across: the middle half of a group, or what the pay of an open country lies between; null: none. */
  readonly line: { readonly low: number; readonly high: number } | null;
  /** The single salaries of a group with too few for a median. */
  readonly singles: readonly number[];
  /** What stands behind it. */
  readonly figure: string;
}

/** Bars on the basis of a scale, and what they show. */
export interface ComparedBars {
  /** "Pay by purchasing power, in international dollars per year". */
  readonly label: string;
  /** What lines over them stand for, in a sentence each. */
  readonly notes: readonly string[];
  /** The reader's own pay; null: none is given. */
  readonly own: ComparedBar | null;
  readonly bars: readonly ComparedBar[];
  /** Where the dashed line stands that all can be compared with; null: there is none. */
  readonly reference: number | null;
}

type Write = (amount: number) => string;

function marketBar({ market, count }: Compared, write: Write): ComparedBar {
  const { amount, quartiles, singles } = market;
  return {
    amount,
    line: quartiles && { low: quartiles.lower, high: quartiles.upper },
    singles,
    figure: amount === null ? `n = ${count.toLocaleString('en-US')}` : write(amount),
  };
}

function powerBar(power: ComparedPower | null, count: number, write: Write): ComparedBar {
  if (power === null || power.placed === 0) return { amount: null, line: null, singles: [], figure: 'no parity known' };
  const { amount, span, open, singles } = power;
  return {
    amount,
    line: open && span !== null && span.low < span.high ? span : null,
    singles,
    figure: amount === null ? `n = ${count.toLocaleString('en-US')}` : `${open ? '≈' : ''}${write(amount)}`,
  };
}

function ownBar({ market: { amount } }: OwnPay, write: Write): ComparedBar {
  return { amount, line: null, singles: [], figure: amount === null ? '' : write(amount) };
}

/** What the dashed line is, and where. */
interface Reference {
  readonly note: string;
  readonly amount: number | null;
}

/** What a single pin is compared with: the median of all salaries of the data set, where they are enough for one. */
function medianOfAll(query: Query, scale: Scale, write: Write): Reference | null {
  const result = query.ask({ ...DEFAULT_VIEW, scale });
  const [panel] = result.panels;
  if (panel === undefined || !panel.firm || panel.quartiles === null) return null;
  const { median } = panel.quartiles;
  const about = isAnyOpen(panel, result) ? '≈' : '';
  return {
    note: `The dashed line is the median of all ${result.count.toLocaleString('en-US')} salaries, ${about}${write(median)}.`,
    amount: median,
  };
}

function notesOf(compared: readonly Compared[], bars: readonly ComparedBar[]): readonly string[] {
  const isAcross = (isGroup: boolean) => bars.some(({ line }, index) => line !== null && (compared[index]?.salary === null) === isGroup);
  return [
    ...(isAcross(true) ? ['The line across a group’s bar is its middle half.'] : []),
    ...(isAcross(false) ? ['The line across a salary’s bar is from the dearest to the cheapest country that it may be in.'] : []),
  ];
}

/**
 * The bars of what is pinned and of the reader's own pay, by purchasing power where the page is, else at market rate,
 * for as published there is no common scale. No bars for one salary or group that there is nothing to compare with.
 */
export function comparedBars(query: Query, compared: readonly Compared[], own: OwnPay | null, scale: Scale): ComparedBars | null {
  const { basis, target, prices, period } = scale;
  const byPower = basis === 'purchasingPower';
  const unit = byPower ? (prices?.currency ?? INTERNATIONAL_DOLLAR) : target;
  const write: Write = (amount) => formatPay(payOf(amount, unit, period));
  const bars = compared.map((one) => (byPower ? powerBar(one.power, one.count, write) : marketBar(one, write)));
  const ownOne = own && (byPower ? powerBar(own.power, 1, write) : ownBar(own, write));
  const [first] = bars;
  const reference =
    ownOne !== null
      ? { note: 'The dashed line is my pay.', amount: ownOne.amount }
      : bars.length === 1
        ? medianOfAll(query, { ...scale, basis: byPower ? basis : 'market' }, write)
        : { note: `The dashed line is ${THE_FIRST}.`, amount: first?.amount ?? null };
  if (reference === null) return null;
  const why = basis === 'published' ? ': as published there is no scale for all' : '';
  return {
    label: `Pay ${byPower ? 'by purchasing power' : 'at market rate'}, in ${currencyPluralName(unit)} per ${period}${why}`,
    notes: [...(reference.amount === null ? [] : [reference.note]), ...notesOf(compared, bars)],
    own: ownOne,
    bars,
    reference: reference.amount,
  };
}
