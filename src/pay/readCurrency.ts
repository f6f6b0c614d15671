import type { CurrencyCode } from './currency';
import { cleanText } from './parse/cleanText';
import { codeMark, type CurrencyMark, wordMark } from './parse/currencyMarks';
import { currencyNameAt } from './parse/currencyNames';
import { agreedMark } from './parse/resolveCurrency';
import { tokensOf } from './parse/tokens';

/** What a currency cell says: one currency, or an open symbol with the currencies it may mean. */
export type CurrencyReading =
  | { readonly currency: CurrencyCode }
  | { readonly candidates: readonly CurrencyCode[]; readonly symbol: string };

const LONGEST_CELL = 200;

/** The one code that is a common answer too: "all". */
const COMMON_WORD = 'all';

/** Every mark and name of a currency in the cell. */
function marksIn(cell: string): readonly CurrencyMark[] {
  const clean = cleanText(cell);
  const marks: CurrencyMark[] = [];
  let read = 0;
  for (const { start, end, text, mark } of tokensOf(clean)) {
    // "Sudanese pound" within "South Sudanese pound" is another one.
    if (start < read) continue;
    const name = currencyNameAt(clean.lower, start);
    // A letter alone, which is a currency beside a figure only, is one in a cell of currencies.
    const own = mark ?? wordMark(text, clean.cased.slice(start, end));
    const found = name?.mark ?? own;
    if (found !== undefined) marks.push(found);
    read = name?.end ?? end;
  }
  return marks;
}

/**
 * Reads a cell of a currency column: a code, a symbol or a name ("eur", "£", "US Dollars").
 * A cell that names several currencies ("AUD/NZD") is open, with itself as the symbol; `candidates`
 * are most likely first. Null for a text that names no currency with a rate.
 */
export function readCurrency(text: string): CurrencyReading | null {
  const cell = text.trim();
  // A code as it is written, in capitals: no long text is one, nor is "all".
  if (cell.length > LONGEST_CELL || cell.toLowerCase() === COMMON_WORD) return soleCurrency(codeMark(cell));
  const code = codeMark(cell.toUpperCase());
  if (code !== undefined) return soleCurrency(code);
  const marks = marksIn(cell).filter(({ candidates }) => candidates.length > 0);
  const mark = agreedMark(marks);
  if (mark === undefined) {
    const strong = marks.filter(({ weak }) => !weak);
    return { candidates: [...new Set(strong.flatMap(({ candidates }) => candidates))], symbol: cell };
  }
  if (mark === null || mark.candidates.length === 1) return soleCurrency(mark);
  return { candidates: mark.candidates, symbol: mark.symbol };
}

function soleCurrency(mark: CurrencyMark | null | undefined): CurrencyReading | null {
  const currency = mark?.candidates[0];
  return currency === undefined ? null : { currency };
}
