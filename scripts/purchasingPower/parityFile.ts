import type { Land } from './countries.ts';
import type { Judgment } from './judgments.ts';
import type { PublishedParity } from './readParities.ts';

/** A country as `src/pay/purchasingPower.json` holds it. */
export interface CountryEntry {
  readonly name: string;
  readonly alpha3: string;
  /** What else it is called: the World Bank's name and those in its own languages. */
  readonly names: readonly string[];
  /** The currency of the parity, or else the country's. */
  readonly currency: string;
  /** Units of the currency for one international dollar; null where there is none of use. */
  readonly parity: number | null;
  /** The year of the parity. */
  readonly year: number | null;
  /** Why there is no parity; null where there is one, or where the World Bank gives none. */
  readonly absent: string | null;
}

interface Sources {
  readonly lands: readonly Land[];
  readonly published: readonly PublishedParity[];
  readonly judgments: Readonly<Record<string, Judgment>>;
}

/**
 * Puts countries and parities together, by code.
 *
 * @throws Error where the World Bank knows a country that CLDR does not, and where a figure is of
 * another year than the one that was judged.
 */
export function makeEntries({ lands, published, judgments }: Sources): Map<string, CountryEntry> {
  const known = new Set(lands.map(({ code }) => code));
  const unknown = published.find(({ country }) => !known.has(country));
  if (unknown !== undefined) throw new Error(`CLDR has no currency for ${unknown.name}.`);
  const figures = new Map(published.map((figure) => [figure.country, figure]));
  return new Map(lands.map((land) => [land.code, entryOf(land, figures.get(land.code), judgments[land.code])]));
}

function entryOf(land: Land, figure: PublishedParity | undefined, judgment: Judgment | undefined): CountryEntry {
  const { name, alpha3, ownNames } = land;
  if (judgment !== undefined && judgment.year !== figure?.year) {
    throw new Error(`${name} was judged by its figure of ${judgment.year}: look at it anew in judgments.ts.`);
  }
  const published = figure === undefined ? [] : [figure.name];
  const names = [...new Set([...published, ...ownNames])].filter((other) => other !== name);
  const country = { name, alpha3, names, currency: judgment?.currency ?? land.currency };
  if (figure === undefined) return { ...country, parity: null, year: null, absent: null };
  const absent = judgment?.absent ?? null;
  if (absent !== null || figure.parity === null) return { ...country, parity: null, year: null, absent };
  const { divideBy } = judgment ?? {};
  const parity = divideBy === undefined ? figure.parity : Number((figure.parity / divideBy).toFixed(6));
  return { ...country, parity, year: figure.year, absent };
}

/** Prices beyond these shares of those in the United States are taken for an error. */
const plausible = { lowest: 0.1, highest: 2 };

/**
 * The countries whose price level, parity ÷ market rate, is out of the ordinary or not known, in sentences.
 *
 * @param rates units of each currency that one US dollar buys
 */
export function implausible(
  entries: ReadonlyMap<string, CountryEntry>,
  rates: Readonly<Record<string, number>>,
): string[] {
  return [...entries].flatMap(([code, { name, currency, parity }]) => {
    if (parity === null) return [];
    const level = parity / (rates[currency] ?? Number.NaN);
    if (level >= plausible.lowest && level <= plausible.highest) return [];
    return [`${name} (${code}): prices ${level.toFixed(3)} of those in the United States in ${currency}`];
  });
}

/** The text of the file: a line for each country. */
export function fileText(entries: ReadonlyMap<string, CountryEntry>): string {
  const lines = [...entries].map(([code, entry]) => `    ${JSON.stringify(code)}: ${JSON.stringify(entry)}`);
  const head = {
    source: 'World Bank, World Development Indicators, PA.NUS.PPP',
    licence: 'CC BY 4.0',
  };
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')}  "countries": {\n${lines.join(',\n')}\n  }\n}\n`;
}
