import type { Dataset } from '../dataset/dataset';
import { currencySymbol, isCurrencyCode } from '../pay/currency';
import { DATED_RATES, datedRate } from '../pay/exchangeRates';
import { formatRate } from '../pay/formatPay';
import { DEFAULT_VIEW, type View } from '../query/view';
import { DEFAULT_PARTS, isPart, RATES_DATE, type ViewParts, viewOf } from './linkParts';
import { LINK_READERS } from './linkReaders';
import type { LinkValues } from './linkValues';
import type { Notice } from './notice';

/** How many reasons a notice names, and how many refused values of each. */
const NAMED_PROBLEMS = 5;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Puts what a link asks for in place of the default, where it asks for something of use. */
function takePart<K extends keyof ViewParts>(
  parts: Writable<Pick<ViewParts, K>>,
  key: K,
  link: LinkValues,
): void {
  const value = LINK_READERS[key](link);
  if (value !== undefined) parts[key] = value;
}

function editedRateNotices(view: View): readonly Notice[] {
  const rates = Object.entries(view.scale.editedRates).flatMap(([code, rate]) =>
    isCurrencyCode(code)
      ? [`${currencySymbol(code)}1 = US$${formatRate(rate)} (dated rate ${formatRate(datedRate(code))})`]
      : [],
  );
  if (rates.length === 0) return [];
  return [{ kind: 'information', text: `This link sets rates by hand: ${rates.join('; ')}.` }];
}

function workingYearNotices(view: View): readonly Notice[] {
  const { hours, days } = view.scale.workingYear;
  const standard = DEFAULT_VIEW.scale.workingYear;
  if (hours === standard.hours && days === standard.days) return [];
  const text = `This link counts a year as ${hours.toLocaleString('en-US')} hours and ${days} days of work, not ${standard.hours.toLocaleString('en-US')} and ${standard.days}.`;
  return [{ kind: 'information', text }];
}

/** The day that a text names as "2026-09-29" does; undefined for any other text and for no day. */
function dayIn(text: string): string | undefined {
  const time = Date.parse(`${text}T00:00:00Z`);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && real ? text : undefined;
}

function ratesDay(link: LinkValues): string {
  const [text = DATED_RATES.date] = link.all(RATES_DATE);
  const day = dayIn(text);
  if (day === undefined) link.refuse(RATES_DATE, text, 'a day is written as 2026-09-29');
  return day ?? DATED_RATES.date;
}

function ratesDateNotices(date: string): readonly Notice[] {
  if (date === DATED_RATES.date) return [];
  const text = `This link was made with exchange rates of ${date}. The figures below use those of ${DATED_RATES.date} and can differ.`;
  return [{ kind: 'information', text }];
}

/** The first of several texts, and how many more there are. */
function firstOf(texts: Iterable<string>, separator: string): string {
  const all = [...texts];
  const more = all.length - NAMED_PROBLEMS;
  return [...all.slice(0, NAMED_PROBLEMS), ...(more > 0 ? [`and ${more.toLocaleString('en-US')} more`] : [])].join(separator);
}

/** What is said of refused values, each named once: those with the same reason together. */
function problemNotices(problems: ReadonlyMap<string, ReadonlySet<string>>): readonly Notice[] {
  if (problems.size === 0) return [];
  const named = firstOf([...problems].map(([why, values]) => `${firstOf(values, ', ')} (${why})`), '; ');
  return [{ kind: 'problem', text: `Not used from this link: ${named}.` }];
}

/** The values of each parameter in order; gathered once, for a link may have very many. */
function valuesByName(search: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    const own = values.get(name);
    if (own === undefined) values.set(name, [value]);
    else own.push(value);
  }
  return values;
}

/**
 * The view that a query string asks for, and what the reader must know of it: values that were of
 * no use and are left out, rates and working time set by hand, rates of another day. Never throws.
 */
export function readLink(
  search: string,
  dataset: Dataset,
): { readonly view: View; readonly notices: readonly Notice[] } {
  const parameters = valuesByName(search);
  const problems = new Map<string, Set<string>>();
  const link: LinkValues = {
    dataset,
    names: [...parameters.keys()],
    all: (name) => parameters.get(name) ?? [],
    refuse: (name, value, why) => {
      const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
      problems.set(why, (problems.get(why) ?? new Set()).add(`${name}=${shown}`));
    },
  };
  const parts = { ...DEFAULT_PARTS };
  for (const key of Object.keys(LINK_READERS).filter(isPart)) takePart(parts, key, link);
  const view = viewOf(parts);
  const day = ratesDay(link);
  return {
    view,
    notices: [
      ...problemNotices(problems),
      ...editedRateNotices(view),
      ...workingYearNotices(view),
      ...ratesDateNotices(day),
    ].map((notice) => ({ ...notice, about: 'link' as const })),
  };
}
