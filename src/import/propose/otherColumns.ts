import type { ColumnRole } from '../reading';
import type { ColumnProfile } from './columnProfile';

/** So many filled cells must say it where the header does, and where it does not. */
const FEWEST_CURRENCIES_BY_HEADER = 0.1;
const FEWEST_BY_CELLS = 0.9;
const FEWEST_PERIODS_BY_HEADER = 0.5;

export interface OtherColumns {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly reasons: readonly string[];
}

/** Which of the columns that are not pay hold currency, pay period, place and label. */
export function chooseOtherColumns(columns: readonly ColumnProfile[], payName: string): OtherColumns {
  const roles = new Map<number, ColumnRole>();
  const reasons: string[] = [];
  const give = (role: ColumnRole, column: ColumnProfile | undefined): void => {
    if (column !== undefined) roles.set(column.index, role);
  };
  const free = (): ColumnProfile[] => columns.filter(({ index }) => !roles.has(index));

  const currency = currencyColumn(columns, payName);
  give('currency', currency);
  if (currency !== undefined) give('otherCurrency', otherCurrencyColumn(free(), currency));
  give('period', periodColumn(free(), payName));
  const places = free()
    .filter(({ words, kind, filled }) => words.place > 0 && filled > 0 && isText(kind))
    .toSorted((a, b) => b.words.place - a.words.place);
  const [place, second] = places;
  give('place', place);
  if (place !== undefined && second !== undefined) {
    reasons.push(`“${place.name}” is taken for the place; “${second.name}” is kept beside it.`);
  }
  give(
    'label',
    free()
      .filter(({ words, kind, filled }) => words.label > 0 && filled > 0 && isText(kind))
      .toSorted((a, b) => b.words.label - a.words.label)[0],
  );
  return { roles, reasons };
}

function isText(kind: ColumnProfile['kind']): boolean {
  return kind === 'text' || kind === 'category';
}

/** Of several that whose header shares most words with the pay's: not the currency of a bonus. */
function currencyColumn(columns: readonly ColumnProfile[], payName: string): ColumnProfile | undefined {
  const byHeader = columns.filter(
    ({ words, currency, pay }) =>
      words.currency && !words.other && currency >= FEWEST_CURRENCIES_BY_HEADER && pay < 0.5,
  );
  const found =
    byHeader.length > 0
      ? byHeader
      : columns.filter(
          ({ currency, filled, words }) =>
            currency >= FEWEST_BY_CELLS && filled >= 0.5 && words.place === 0 && words.label === 0,
        );
  return nearestTo(payName, found);
}

/** The column whose header shares most words with that of the pay. */
function nearestTo(payName: string, columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  const payWords = wordsOf(payName);
  const shared = ({ name }: ColumnProfile): number =>
    [...wordsOf(name)].filter((word) => payWords.has(word)).length;
  return columns.toSorted((a, b) => shared(b) - shared(a))[0];
}

function wordsOf(name: string): Set<string> {
  return new Set(
    name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
}

function otherCurrencyColumn(
  columns: readonly ColumnProfile[],
  currency: ColumnProfile,
): ColumnProfile | undefined {
  return columns.find(({ words, index }) => words.other && index !== currency.index);
}

function periodColumn(columns: readonly ColumnProfile[], payName: string): ColumnProfile | undefined {
  const byHeader = columns.filter(
    ({ words, period }) => words.period && period >= FEWEST_PERIODS_BY_HEADER,
  );
  if (byHeader.length > 0) return nearestTo(payName, byHeader);
  return columns.find(
    ({ namesPeriods, filled, kind }) =>
      namesPeriods >= FEWEST_BY_CELLS && filled >= 0.5 && kind === 'category',
  );
}
