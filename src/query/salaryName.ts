import { formatPublishedPay } from '../pay/formatPay';
import type { Pay } from '../pay/pay';
import type { PublishedRange, Salary } from './salary';

const ordinalRules = new Intl.PluralRules('en-US', { type: 'ordinal' });
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A whole number as an English ordinal: "1st", "22nd", "13th". */
export function ordinal(value: number): string {
  return value.toLocaleString('en-US') + (SUFFIXES[ordinalRules.select(value)] ?? 'th');
}

/**
 * A salary's pay as it was published: "C$137,192", "£45,000 – £55,000", "up to €60,000", and where it
 * is not for a year "US$60 / hour".
 */
export function publishedInWords({ published, range }: Pick<Salary, 'published' | 'range'>): string {
  const per = published.period === 'year' ? '' : ` / ${published.period}`;
  return writtenRange(published, range) + per;
}

function writtenRange(published: Pay, range: PublishedRange | null): string {
  if (range === null) return formatPublishedPay(published);
  const { low, high } = range;
  if (low === null) return `up to ${formatPublishedPay(published)}`;
  if (high === null) return `from ${formatPublishedPay(published)}`;
  return `${formatPublishedPay(low)} – ${formatPublishedPay(high)}`;
}

/** What tells a salary from others of the same pay: "17th on the page", "Data Engineer", "row 17". */
export function salaryDetail({ place, ranked, label }: Pick<Salary, 'place' | 'ranked' | 'label'>): string {
  if (ranked) return `${ordinal(place)} on the page`;
  return label === '' ? `row ${place.toLocaleString('en-US')}` : label;
}

/**
 * What a salary is known by: "C$137,192 · 17th on the page", since nothing else is known of it there;
 * "£45,000 · Data Engineer" or, where the file has no name for it, "£45,000 · row 17".
 */
export function salaryName(
  salary: Pick<Salary, 'published' | 'range' | 'place' | 'ranked' | 'label'>,
): string {
  return `${publishedInWords(salary)} · ${salaryDetail(salary)}`;
}

/** How far a salary moved against the page: "▲ 2", "▼ 4"; empty where it stands where it stood, or that is open (null). */
export function movedMark(moved: number | null): string {
  if (moved === null || moved === 0) return '';
  return moved > 0 ? `▲\u00a0${moved}` : `▼\u00a0${-moved}`;
}

/** The same in words: "up 2", "down 4", "not moved"; of what is open "it may be another". */
export function movedInWords(moved: number | null): string {
  if (moved === null) return 'it may be another';
  if (moved === 0) return 'not moved';
  return moved > 0 ? `up ${moved}` : `down ${-moved}`;
}
