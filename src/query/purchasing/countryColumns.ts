import type { CategoryColumn, TextColumn } from '../../dataset/column';
import type { Dataset } from '../../dataset/dataset';
import { numberAt } from '../../dataset/numberAt';
import { unpackTexts } from '../../dataset/packedTexts';
import { foldPlace } from '../../pay/country/foldPlace';
import type { CountryCode } from '../../pay/purchasingPower';
import type { CountryReader, PlaceKind } from '../../pay/readCountry';
import { countByCode } from '../filter';
import { SUBDIVISIONS } from './subdivisions';

/** A column that says in which countries salaries are. */
export interface CountryColumn {
  readonly column: CategoryColumn | TextColumn;
  /** By text of the column: the country that it names; null where it names none, or several. */
  readonly countryOf: ReadonlyArray<CountryCode | null>;
  /** How many rows name a country. */
  readonly rows: number;
}

/** A column with more texts names companies or people. */
const MOST_TEXTS = 20_000;
/** So many texts show whether a column is about places at all. */
const SAMPLE = 200;
/** Of a column that is not said to be of places, at least this share of the rows that say anything names a country. */
const LEAST_SHARE = 0.5;

/** Words for a country in the header of a column. */
const COUNTRY = /\b(country|countries|land|pays|pais|paese)\b/;
/** Words for where somebody lives: prices there are those that count. */
const RESIDENCE = /\b(residence|residency|wohnsitz|lives)\b/;

/**
 * Whether a column's texts are names of countries, by its header or since all of them are codes, of
 * which not all can be states of the United States.
 */
function kindOf(name: string, texts: readonly string[], read: CountryReader): PlaceKind {
  if (COUNTRY.test(foldPlace(name))) return 'country';
  const codes = texts.map((text) => text.trim()).filter((text) => text !== '');
  const isCode = (text: string) => /^[A-Z]{2,3}$/.test(text) && read(text, 'country') !== null;
  return codes.every(isCode) && codes.some((code) => !SUBDIVISIONS.has(code)) ? 'country' : 'place';
}

function countryColumn(column: CategoryColumn | TextColumn, read: CountryReader): CountryColumn | null {
  if (column.texts.ends.length > MOST_TEXTS) return null;
  const texts = unpackTexts(column.texts);
  const kind = kindOf(column.name, texts, read);
  const readAll = (some: readonly string[]) => some.map((text) => read(text, kind));
  const isSaid = column.role === 'place' || kind === 'country';
  if (!isSaid && readAll(texts.slice(0, SAMPLE)).every((country) => country === null)) return null;
  const countryOf = readAll(texts);
  const counts = countByCode(column.codes, texts.length, null);
  const sum = (counted: (text: string, code: number) => boolean) =>
    texts.reduce((all, text, code) => all + (counted(text, code) ? numberAt(counts, code) : 0), 0);
  const rows = sum((_, code) => countryOf[code] !== null);
  const least = isSaid ? 0 : LEAST_SHARE * sum((text) => text.trim() !== '');
  return rows > 0 && rows >= least ? { column, countryOf, rows } : null;
}

/** The columns of a data set that say in which countries salaries are, the one that says most first. */
export function countryColumns({ columns }: Dataset, read: CountryReader): readonly CountryColumn[] {
  const livesIn = ({ column }: CountryColumn) => Number(RESIDENCE.test(foldPlace(column.name)));
  return columns
    .flatMap((column) => ('texts' in column ? (countryColumn(column, read) ?? []) : []))
    .toSorted((a, b) => b.rows - a.rows || livesIn(b) - livesIn(a));
}
