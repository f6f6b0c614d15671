import { COUNTRY_ALIASES, DOUBTFUL_NAMES } from './country/countryAliases';
import { foldPlace } from './country/foldPlace';
import { type CountryCode, isCountryCode, type PurchasingPower } from './purchasingPower';

/**
 * What is known of the text: that it names a country ("CA" is Canada then, and Georgia not the
 * American state), or only that it names a place. Codes are read of countries alone: "CA" is
 * California too, and "PER" the airport of Perth.
 */
export type PlaceKind = 'country' | 'place';

/** Finds the country that a text names; null where it names none, or several. */
export type CountryReader = (text: string, kind: PlaceKind) => CountryCode | null;

/** Longer texts are sentences, not places. */
const LONGEST_PLACE = 120;

/** What stands beside a place in job advertisements and is none itself. */
const NO_PLACE = new Set(['remote', 'hybrid', 'onsite', 'on site', 'office', 'in office', 'fully remote', 'home office']);

/**
 * The reader of the countries in a table: alpha-2 and alpha-3 codes, names in English and in the
 * country's own languages, usual aliases, and "City, Country". Letters behind a city are a state,
 * province or canton as often as a country ("San Francisco, CA", "Basel, BS") and name none, except
 * US, USA, UK and the like, which are names. A text that names two countries names none.
 */
export function createCountryReader(table: PurchasingPower): CountryReader {
  const byName = namesOf(table);
  const byAlpha3 = new Map([...table.countries.values()].map(({ alpha3, code }) => [alpha3, code]));
  const doubtful = new Set(DOUBTFUL_NAMES.map(foldPlace));

  const named = (text: string, kind: PlaceKind): CountryCode | null => {
    const folded = foldPlace(text);
    return kind === 'place' && doubtful.has(folded) ? null : (byName.get(folded) ?? null);
  };

  const coded = (text: string): CountryCode | null => {
    const code = text.trim().toUpperCase();
    return isCountryCode(code) && table.countries.has(code) ? code : (byAlpha3.get(code) ?? null);
  };

  /** "Berlin, Germany": the last part, if nothing before it names another country. */
  const placed = (text: string): CountryCode | null => {
    const countries = text
      .split(/[,()|–—]| - /u)
      .filter(isPlace)
      .flatMap((part) => (named(part, 'place') === null ? part.split(' and ') : [part]))
      .map((part) => named(part, 'place'));
    const last = countries.at(-1) ?? null;
    return countries.every((country) => country === null || country === last) ? last : null;
  };

  return (text, kind) => {
    if (text.length > LONGEST_PLACE) return null;
    const whole = named(text, kind) ?? (kind === 'country' ? coded(text) : null);
    if (whole !== null) return whole;
    const [country = null, ...others] = new Set(text.split(/[/;\n]| or /u).filter(isPlace).map(placed));
    return others.length === 0 ? country : null;
  };
}

function isPlace(part: string): boolean {
  const folded = foldPlace(part);
  return folded !== '' && !NO_PLACE.has(folded);
}

/** Countries by folded name; a name that two countries have is left out. */
function namesOf(table: PurchasingPower): ReadonlyMap<string, CountryCode> {
  const byName = new Map<string, CountryCode | null>();
  for (const { code, name, names } of table.countries.values()) {
    for (const called of [name, ...names, ...(COUNTRY_ALIASES[code] ?? [])]) {
      const folded = foldPlace(called);
      const known = byName.get(folded);
      byName.set(folded, known === undefined || known === code ? code : null);
    }
  }
  return new Map([...byName].flatMap(([name, code]) => (code === null ? [] : [[name, code] as const])));
}
