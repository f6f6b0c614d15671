import { currencyPluralName, type PayUnit } from '../pay/currency';
import { formatPay, formatPublishedPay } from '../pay/formatPay';
import { type Pay, payOf } from '../pay/pay';
import type { PayPeriod } from '../pay/payPeriod';
import type { Scale } from '../pay/scale';
import { FEWEST_FOR_MEDIAN } from './quantile';
import { countryInSentence } from './purchasing/inWords';
import type { PaySpan, PlaceInView, Standing } from './standing';

type Among = Extract<PlaceInView, { readonly kind: 'among' }>;

/** Where a pay stands, as two sentences. */
export interface StandingInWords {
  /** What the pay is: "US$145,000 per year is". */
  readonly subject: string;
  /** "more than 45 % of these 22 salaries"; a whole sentence where nothing can be compared. */
  readonly answer: string;
  /** What it is to the median, after a semicolon; empty where there is none that holds. */
  readonly toMedian: string;
  /** How firm that is; empty where nothing is compared. */
  readonly firmness: string;
}

/** A share in whole per cent; the space before the sign does not break. */
function inPerCent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

function counted(count: number): string {
  return count.toLocaleString('en-US');
}

/** By purchasing power: " in Germany", " in Canada (assumed)", " in one of 21 countries"; else ''. */
function whereOf({ where }: Among): string {
  if (where === null) return '';
  const [only] = where.countries;
  if (only === undefined || where.countries.length > 1) return ` in one of ${where.countries.length} countries`;
  return ` in ${countryInSentence(only)}${where.by === 'issuer' ? ' (assumed)' : ''}`;
}

/** Whether a pay is the same figure on its scale. */
function isSameFigure(pay: Pay, { low, high }: PaySpan): boolean {
  return [low, high].every((end) => Math.abs(end - pay.amount) < pay.amount * 1e-9);
}

/**
 * "€93,000 per year"; where its scale shows another figure: "€93,000 per year, US$105,655 on this scale,";
 * by purchasing power with the country: "€93,000 per year in Germany, Int$132,693 on this scale,".
 */
function subjectOf(pay: Pay, place: Among, period: PayPeriod): string {
  const { pay: onScale, currency } = place;
  const own = `${formatPublishedPay(pay)} per ${pay.period}${whereOf(place)}`;
  if (currency === pay.currency && period === pay.period && isSameFigure(pay, onScale)) return `${own} is`;
  const [low, high] = [onScale.low, onScale.high].map((end) => formatPay(payOf(end, currency, period)));
  return `${own}, ${low === high ? low : `${low} to ${high}`} per ${period} on this scale, is`;
}

/** What the compared salaries are called: "these 22 salaries", "this one salary in euros". */
function salariesOf({ count }: Standing, scope: string): string {
  return count === 1 ? `this one salary${scope}` : `these ${counted(count)} salaries${scope}`;
}

/** How many are paid less: a share where there are enough for one that is neither all nor none, else a number. */
function lessOf({ count, below }: Standing): string {
  const hits = [below.low, below.high];
  const shares = hits.map((own) => Math.round((own / count) * 100));
  // 0 % are none and 100 % all, never nearly so.
  const areTrue = shares.every((share, end) => share % 100 !== 0 || hits[end] === (share / 100) * count);
  if (count >= FEWEST_FOR_MEDIAN && areTrue) {
    return shares[0] === shares[1] ? inPerCent(below.low / count) : `${shares[0]} to ${inPerCent(below.high / count)}`;
  }
  if (below.low !== below.high) return `${counted(below.low)} to ${counted(below.high)}`;
  return below.low > count / 2 && count >= FEWEST_FOR_MEDIAN
    ? `all but ${counted(count - below.low)}`
    : counted(below.low);
}

function answerOf(standing: Standing, isSpan: boolean, scope: string): string {
  const { count, below, equal } = standing;
  const salaries = salariesOf(standing, scope);
  const allOf = count === 1 ? salaries : `all of ${salaries}`;
  if (below.low === count) return `more than ${allOf}`;
  if (below.high === 0 && equal === 0) return `less than ${allOf}`;
  // Only its high end comes up to any.
  if (isSpan && below.high === 0) {
    if (equal < count) return `at most the same as ${counted(equal)} of ${salaries} and less than the others`;
    return `at most the same as ${count === 1 ? salaries : `each of ${salaries}`}`;
  }
  if (isSpan) return `more than ${lessOf(standing)} of ${salaries}`;
  if (equal === count) return `the same as ${count === 1 ? salaries : `each of ${salaries}`}`;
  const same = `the same as ${counted(equal)}`;
  if (below.low === 0) return `${same} of ${salaries} and less than the others`;
  return `more than ${lessOf(standing)} of ${salaries}${equal === 0 ? '' : `, and ${same} of them`}`;
}

/** `anyOpen`: the median rests on middles of what salaries may be, and so is said as “about”. */
function medianOf({ toMedian }: Standing, currency: PayUnit, period: PayPeriod, anyOpen: boolean): string {
  if (toMedian === null) return '';
  const about = anyOpen ? '; about ' : '; ';
  const { low, high } = toMedian;
  const away = (amount: number) => formatPay(payOf(Math.abs(amount), currency, period));
  const isNone = (amount: number) => !/[1-9]/.test(away(amount));
  if (isNone(low) && isNone(high)) return `${about}the same as the median`;
  if (low < 0 && high > 0) return `${about}from ${away(low)} below to ${away(high)} above the median`;
  const [near, far] = low < 0 ? [away(high), away(low)] : [away(low), away(high)];
  return `${about}${near === far ? near : `${near} to ${far}`} ${low < 0 ? 'below' : 'above'} the median`;
}

function firmnessOf({ interval, count }: Standing): string {
  if (interval === null) return `Fewer than ${FEWEST_FOR_MEDIAN} salaries are too few for a percentage.`;
  const [low, high] = [inPerCent(interval.low), inPerCent(interval.high)];
  const share = low === high ? `close to ${low}` : `between ${low} and ${high}`;
  return `If these ${counted(count)} were a random draw from all such jobs, ${share} of them would be paid less.`;
}

/** From this share of the salaries on, what a pay may or may not be more than says nothing before its place is known. */
const SAYS_NOTHING = 0.9;

/** Where a pay stands among the salaries of a view, in words. */
export function standingInWords(place: PlaceInView, pay: Pay, scale: Scale): StandingInWords {
  const alone = { subject: '', toMedian: '', firmness: '' };
  if (place.kind === 'none') return { ...alone, answer: 'No salary is on show to compare your pay with.' };
  const own = currencyPluralName(pay.currency);
  if (place.kind === 'noParity') {
    return { ...alone, answer: `No parity is known for where pay in ${own} is from: choose “Market rate”.` };
  }
  if (place.kind === 'otherCurrencies') {
    return {
      ...alone,
      answer: `None of the salaries on show is in ${own}. As published, only those can be compared: choose “Market rate”.`,
    };
  }
  const { standing, currency, sameCurrencyOnly, anyOpen, pay: onScale } = place;
  const isSpan = onScale.low !== onScale.high;
  const { count, below } = standing;
  if (isSpan && below.high - below.low >= count * SAYS_NOTHING) {
    const typed = `${formatPublishedPay(pay)} per ${pay.period}`;
    const [low, high] = [counted(below.low), counted(below.high)];
    return {
      ...alone,
      answer: `Say your place: it decides whether ${typed}${whereOf(place)} is more than ${low} or ${high} of ${salariesOf(standing, '')}.`,
    };
  }
  const open = isSpan ? ' Say your place to have one figure instead of a span.' : '';
  const middles = anyOpen ? ' Salaries that may be in several countries count by the middle of what they may be.' : '';
  const only = sameCurrencyOnly ? ` As published, only salaries in ${own} can be compared.` : '';
  return {
    subject: subjectOf(pay, place, scale.period),
    answer: answerOf(standing, isSpan, sameCurrencyOnly ? ` in ${own}` : ''),
    toMedian: medianOf(standing, currency, scale.period, anyOpen),
    firmness: firmnessOf(standing) + only + middles + open,
  };
}
