import type { Dataset } from '../dataset/dataset';
import { currencySymbol, isCurrencyCode } from '../pay/currency';
import { DATED_RATES, datedRate } from '../pay/exchangeRates';
import { formatRate } from '../pay/formatPay';
import { DEFAULT_VIEW, type View } from '../query/view';
import { LINK_PARAMETERS, type LinkReader, type ViewParts } from './linkParameters';
import type { Notice } from './notice';

/** The parameter that says of which day the rates were when the link was made. */
const RATES_DATE = 'rates';

/** How many refused values a notice names. */
const NAMED_PROBLEMS = 5;

function partsOf({ scale, ...rest }: View): ViewParts {
  return { ...rest, ...scale };
}

function viewOf(parts: ViewParts): View {
  const { currencies, list, arrangement, sort, ...scale } = parts;
  return { currencies, list, arrangement, sort, scale };
}

const PART_KEYS = Object.keys(LINK_PARAMETERS).filter(
  (key): key is keyof ViewParts => key in LINK_PARAMETERS,
);
const DEFAULT_PARTS = partsOf(DEFAULT_VIEW);

function writePart<K extends keyof ViewParts>(key: K, parts: Pick<ViewParts, K>) {
  const same = JSON.stringify(parts[key]) === JSON.stringify(DEFAULT_PARTS[key]);
  return same ? [] : LINK_PARAMETERS[key].write(parts[key]);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Puts what a link asks for in place of the default, where it asks for something of use. */
function takePart<K extends keyof ViewParts>(
  parts: Writable<Pick<ViewParts, K>>,
  key: K,
  link: LinkReader,
): void {
  const value = LINK_PARAMETERS[key].read(link);
  if (value !== undefined) parts[key] = value;
}

/**
 * The query string of a view, with its "?", empty for an untouched page: only what differs from the
 * default is written, and with it the day of the rates.
 */
export function writeLink(view: View): string {
  const parts = partsOf(view);
  const written = PART_KEYS.flatMap((key) => [...writePart(key, parts)]);
  if (written.length === 0) return '';
  const parameters = new URLSearchParams([...written, [RATES_DATE, DATED_RATES.date]].map(([n, v]) => [n ?? '', v ?? '']));
  // A colon needs no escape in a query and reads better without one.
  return `?${parameters.toString().replaceAll('%3A', ':')}`;
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

function ratesDateNotices(date: string | null): readonly Notice[] {
  if (date === null || date === DATED_RATES.date) return [];
  const of = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : 'another day';
  const text = `This link was made with exchange rates of ${of}. The figures below use those of ${DATED_RATES.date} and can differ.`;
  return [{ kind: 'information', text }];
}

function problemNotices(problems: readonly string[]): readonly Notice[] {
  if (problems.length === 0) return [];
  const more = problems.length - NAMED_PROBLEMS;
  const named = problems.slice(0, NAMED_PROBLEMS).join('; ');
  const rest = more > 0 ? `; and ${more} more` : '';
  return [{ kind: 'problem', text: `Not used from this link: ${named}${rest}.` }];
}

/**
 * The view that a query string asks for, and what the reader must know of it: values that were of
 * no use and are left out, rates and working time set by hand, rates of another day. Never throws.
 */
export function readLink(
  search: string,
  dataset: Dataset,
): { readonly view: View; readonly notices: readonly Notice[] } {
  const parameters = new URLSearchParams(search);
  const problems: string[] = [];
  const link: LinkReader = {
    dataset,
    all: (name) => parameters.getAll(name),
    refuse: (name, value, why) => {
      const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
      problems.push(`${name}=${shown} (${why})`);
    },
  };
  const parts = { ...DEFAULT_PARTS };
  for (const key of PART_KEYS) takePart(parts, key, link);
  const view = viewOf(parts);
  return {
    view,
    notices: [
      ...problemNotices(problems),
      ...editedRateNotices(view),
      ...workingYearNotices(view),
      ...ratesDateNotices(parameters.get(RATES_DATE)),
    ],
  };
}
