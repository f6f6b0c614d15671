import { isRecord } from '../isRecord.ts';
import { type CurrencyHistory, currentMoney } from '../rates/currentMoney.ts';

/** A country or territory with a code of its own. */
export interface Land {
  /** ISO 3166 alpha-2. */
  readonly code: string;
  readonly alpha3: string;
  /** In English. */
  readonly name: string;
  /** In the languages that are official in all of it. */
  readonly ownNames: readonly string[];
  /** What is legal tender there, its own money first. */
  readonly currency: string;
}

/** What CLDR knows, in the words of its supplemental files. */
export interface Cldr {
  readonly currencies: CurrencyHistory;
  /** By alpha-2 code: `{ _alpha3 }`. */
  readonly codes: Readonly<Record<string, unknown>>;
  /** By alpha-2 code: `{ languagePopulation: { de: { _officialStatus }, … } }`. */
  readonly territories: Readonly<Record<string, unknown>>;
}

/** Parts of other countries, unions and islands that ISO 3166 only reserves codes for. */
const reserved = new Set(['AC', 'CP', 'DG', 'EA', 'EU', 'EZ', 'IC', 'TA', 'UN']);

/** Where people say something else than Intl, or where Intl's name is two. */
const usualNames: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  CG: 'Republic of the Congo',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'West Bank and Gaza',
};

/** Every country with money of its own or another's on a day (YYYY-MM-DD), in the order of the codes. */
export function countriesOn(day: string, { currencies, codes, territories }: Cldr): Land[] {
  return Object.entries(currencies)
    .filter(([code]) => /^[A-Z]{2}$/.test(code) && !reserved.has(code))
    .flatMap(([code, uses]) => {
      const money = [...currentMoney({ [code]: uses }, day)];
      const currency = money.find((tender) => tender.startsWith(code)) ?? money[0];
      const alpha3 = field(codes[code], '_alpha3');
      if (currency === undefined || typeof alpha3 !== 'string') return [];
      const name = usualNames[code] ?? nameIn('en', code).join('').replaceAll('&', 'and');
      const ownNames = languagesOf(territories[code]).flatMap((language) => nameIn(language, code));
      return [{ code, alpha3, name, ownNames, currency }];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

const official = ['official', 'de_facto_official'];

function languagesOf(territory: unknown): string[] {
  const languages = field(territory, 'languagePopulation');
  return Object.entries(isRecord(languages) ? languages : {})
    .filter(([, language]) => official.some((status) => status === field(language, '_officialStatus')))
    .map(([language]) => language.replaceAll('_', '-'));
}

/** The name in a language, as a list of one; of none where Intl does not know the language. */
function nameIn(language: string, code: string): string[] {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return [];
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  return name === undefined ? [] : [name];
}
