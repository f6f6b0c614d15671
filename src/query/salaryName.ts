import { formatPublishedPay } from '../pay/formatPay';
import type { Salary } from './salary';

const ordinalRules = new Intl.PluralRules('en-US', { type: 'ordinal' });
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A whole number as an English ordinal: "1st", "22nd", "13th". */
export function ordinal(value: number): string {
  return value.toLocaleString('en-US') + (SUFFIXES[ordinalRules.select(value)] ?? 'th');
}

/** What a salary is known by, since no company or place is: "C$137,192 · 17th on the page". */
export function salaryName({ published, place }: Pick<Salary, 'published' | 'place'>): string {
  return `${formatPublishedPay(published)} · ${ordinal(place)} on the page`;
}

/** How far a salary moved against the page: "▲ 2", "▼ 4"; empty where it stands where it stood. */
export function movedMark(moved: number): string {
  if (moved === 0) return '';
  return moved > 0 ? `▲\u00a0${moved}` : `▼\u00a0${-moved}`;
}

/** The same in words: "up 2", "down 4", "not moved". */
export function movedInWords(moved: number): string {
  if (moved === 0) return 'not moved';
  return moved > 0 ? `up ${moved}` : `down ${-moved}`;
}
