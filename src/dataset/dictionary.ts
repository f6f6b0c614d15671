import { numberAt } from './numberAt';

/** Codes into a list of distinct values, as wide as the list needs. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A text column: `values[codes[row]]` is the text of a row; each distinct text is held once. */
export interface DictionaryColumn<T extends string = string> {
  readonly codes: Codes;
  readonly values: readonly T[];
}

/** An array of `length` zeros that can hold the codes 0 to `distinct - 1`. */
export function createCodes(length: number, distinct: number): Codes {
  if (distinct <= 2 ** 8) return new Uint8Array(length);
  if (distinct <= 2 ** 16) return new Uint16Array(length);
  return new Uint32Array(length);
}

/** The column of these texts, one for each row; `values` stand in order of first appearance. */
export function encodeDictionary<T extends string>(texts: readonly T[]): DictionaryColumn<T> {
  const codeOf = new Map<T, number>();
  const wide = Uint32Array.from(texts, (text) => {
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    const next = codeOf.size;
    codeOf.set(text, next);
    return next;
  });
  const codes = createCodes(texts.length, codeOf.size);
  codes.set(wide);
  return { codes, values: [...codeOf.keys()] };
}

/** The text of a row. Throws a RangeError for a row, or a code, that the column does not have. */
export function textAt<T extends string>(column: DictionaryColumn<T>, row: number): T {
  const text = column.values[numberAt(column.codes, row)];
  if (text === undefined) throw new RangeError(`The column has no text for row ${row}`);
  return text;
}
