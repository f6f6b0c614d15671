import { type CurrencyCode, currencyPluralName } from '../../pay/currency';
import { type Country, isOldParity } from '../../pay/purchasingPower';
import type { Scale } from '../../pay/scale';
import { salariesInWords } from '../countOf';
import { countByCode } from '../filter';
import type { Measure } from '../purchasingPower';
import { codeAt, numberAt } from '../../dataset/numberAt';
import type { QueryResult } from '../query';
import { type Place, type Placement, placementsOf } from './placement';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** As many are named one by one. */
const MOST_NAMED = 4;

function named(all: readonly string[]): string {
  const rest = all.length - MOST_NAMED;
  return rest <= 1 ? list.format(all) : list.format([...all.slice(0, MOST_NAMED), `${rest} more`]);
}

/** A country in a sentence: "the United States". */
export function countryInSentence({ name }: Pick<Country, 'name'>): string {
  const plural = /^(Bahamas|Comoros|Gambia|Isle|Maldives|Netherlands|Philippines|Seychelles|United)\b|Islands$|Republic/;
  return plural.test(name) ? `the ${name}` : name;
}

/** Where salaries are, in a cell: "Germany", "one of 21 countries". */
export function placeInWords({ countries }: Pick<Place, 'countries'>): string {
  const [only] = countries;
  if (only === undefined) return 'no country';
  return countries.length === 1 ? only.name : `one of ${countries.length} countries`;
}

/** By what a salary was put where it is, as a sentence. */
export function reasonInWords({ by, currency, countries, span }: Placement): string {
  const where = list.format(countries.map(countryInSentence));
  const money = currencyPluralName(currency);
  switch (by) {
    case 'row':
      return `You put this salary in ${where}.`;
    case 'currency':
      return `You put all salaries in ${money} that name no country in ${where}.`;
    case 'column':
      return `Its row names ${where}.`;
    case 'issuer':
      return where === ''
        ? `It names no country, and ${money} are no country’s money.`
        : `It names no country. Since ${money} are the money of ${where}, that is assumed.`;
    case 'union':
      return span === null
        ? `It names no country, and there is no parity for any that has ${money}.`
        : `It names no country: in ${money} it may be anywhere from ${countryInSentence(span.dearest)}, the dearest of ${countries.length}, to ${countryInSentence(span.cheapest)}, the cheapest.`;
  }
}

/** The years of the parities that act: "2024", "2023 and 2024 (older: Yemen 2013)"; '' where none does. */
export function yearsInWords(said: readonly Placement[], prices: Country | undefined): string {
  const acting = new Set([...said.flatMap(({ countries }) => countries), ...(prices === undefined ? [] : [prices])]);
  const years = [...acting].flatMap(({ name, year }) => (year === null ? [] : [{ name, year }]));
  const old = years.filter(({ year }) => isOldParity(year)).map(({ name, year }) => `${name} ${year}`);
  const recent = [...new Set(years.map(({ year }) => year))].filter((year) => !isOldParity(year));
  const older = old.length === 0 ? '' : `older: ${named(old.toSorted())}`;
  if (recent.length === 0) return older;
  return list.format(recent.map(String).toSorted()) + (older === '' ? '' : ` (${older})`);
}

/** What comparable pay is counted in: "International dollars", "Euros in prices of Germany". */
export function unitInWords({ prices }: Pick<Scale, 'prices'>, country: Country | undefined): string {
  if (prices === null || country === undefined) return 'International dollars';
  const money = currencyPluralName(prices.currency);
  return `${money.charAt(0).toUpperCase()}${money.slice(1)} in prices of ${countryInSentence(country)}`;
}

/** What follows from salaries' currencies for those that name no country, in sentences: what is assumed, what stays open. */
export function assumptionsInWords(said: readonly Placement[]): readonly string[] {
  const once = (by: Placement['by']) => [
    ...new Map(said.filter((place) => place.by === by).map((place) => [place.currency, place])).values(),
  ];
  const issued = once('issuer').flatMap(({ currency, countries: [country] }) =>
    country === undefined ? [] : [`${currencyPluralName(currency)} in ${countryInSentence(country)}`],
  );
  const spans = once('union').flatMap(({ currency, countries, span }) => {
    if (span === null) return [];
    const [dearest, cheapest] = [span.dearest, span.cheapest].map(countryInSentence);
    const what = `In ${currencyPluralName(currency)} they may be in any of ${countries.length} countries`;
    return [`${what}: figures with “≈” lie in the middle between the dearest, ${dearest}, and the cheapest, ${cheapest}.`];
  });
  const assumed = `Salaries that name no country are assumed to be where their currency is the money: ${named(issued)}.`;
  return [...(issued.length === 0 ? [] : [assumed]), ...spans];
}

/** Why a place has no parity. */
export function absenceInWords({ currency, countries }: Place): string {
  const [only] = countries;
  if (only === undefined) return `${currencyPluralName(currency)} are no country’s money`;
  if (countries.length > 1) return `no parity for any country that has ${currencyPluralName(currency)}`;
  return `no parity for ${countryInSentence(only)}${only.absent === null ? '' : `, since ${only.absent}`}`;
}

type LeftOut = Pick<QueryResult, 'measure' | 'leftOut'>;

/** How many salaries of each place without a parity are left out. */
function leftOutByPlace({ measure, leftOut }: LeftOut): ReadonlyArray<{ readonly place: Placement; readonly count: number }> {
  const counts = new Uint32Array(measure.factors.length);
  for (const row of leftOut) {
    const code = codeAt(measure.codes, row);
    counts[code] = numberAt(counts, code) + 1;
  }
  return placementsOf(measure).flatMap((place, code) => {
    const count = numberAt(counts, code);
    return count === 0 ? [] : [{ place, count }];
  });
}

/** How many salaries that pass the filters have no place on the scale, and why; null where all have one. */
export function leftOutInWords(result: LeftOut): string | null {
  const reasons = new Map<string, number>();
  for (const { place, count } of leftOutByPlace(result)) {
    const why = absenceInWords(place);
    reasons.set(why, (reasons.get(why) ?? 0) + count);
  }
  if (reasons.size === 0) return null;
  const ordered = [...reasons].toSorted(([, a], [, b]) => b - a);
  const why = ordered.map(([reason, count]) => (ordered.length === 1 ? reason : `${reason} (${count.toLocaleString('en-US')})`));
  const all = result.leftOut.length;
  const shown = why.slice(0, MOST_NAMED).join('; ') + (why.length > MOST_NAMED ? `; and ${why.length - MOST_NAMED} more reasons` : '');
  return `${salariesInWords(all)} ${all === 1 ? 'is' : 'are'} left out of all figures here: ${shown}.`;
}

/**
 * What is to be chosen for salaries that may be in several countries, in a sentence for each currency: "2 salaries in euros name no country: choose one under “Salaries in euros”."
 */
export function openInWords(measure: Measure): readonly string[] {
  const counts = countByCode(measure.codes, measure.factors.length, null);
  const open = new Map<CurrencyCode, number>();
  placementsOf(measure).forEach(({ span, currency }, code) => {
    if (span !== null) open.set(currency, (open.get(currency) ?? 0) + numberAt(counts, code));
  });
  return [...open].map(([currency, count]) => {
    const money = currencyPluralName(currency);
    return `${salariesInWords(count)} in ${money} ${count === 1 ? 'names' : 'name'} no country: choose one under “Salaries in ${money}”.`;
  });
}

/** The currencies of salaries that name no country, of which one can be chosen for all of them. */
export function openCurrencies(said: readonly Placement[]): readonly CurrencyCode[] {
  return [...new Set(said.filter(({ by }) => by !== 'row' && by !== 'column').map(({ currency }) => currency))];
}
