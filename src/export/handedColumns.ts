import type { CsvColumn } from './csvColumn';

/** The arrays of columns, which are handed to another thread piece by piece. */
export type HandedArray = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Stands for an array that is handed over apart. */
export type Handed = number;

/** A column without its arrays. */
export type HandedColumn = { readonly name: string } & (
  | { readonly kind: 'amounts' | 'wholes' | 'days'; readonly values: Handed }
  | { readonly kind: 'products'; readonly values: Handed; readonly codes: Handed; readonly factors: readonly number[] }
  | { readonly kind: 'texts'; readonly codes: Handed; readonly bytes: Handed; readonly ends: Handed }
  | { readonly kind: 'words'; readonly codes: Handed | null; readonly words: readonly string[] }
);

/** Columns apart from their arrays; an array that several columns share is there once. */
export interface TakenApart {
  readonly columns: readonly HandedColumn[];
  /** By what stands for them. */
  readonly arrays: readonly HandedArray[];
}

export function takeApart(columns: readonly CsvColumn[]): TakenApart {
  const places = new Map<HandedArray, Handed>();
  const placeOf = (array: HandedArray): Handed => {
    const place = places.get(array) ?? places.size;
    places.set(array, place);
    return place;
  };
  const without = (column: CsvColumn): HandedColumn => {
    const { name } = column;
    switch (column.kind) {
      case 'amounts':
      case 'wholes':
      case 'days':
        return { kind: column.kind, name, values: placeOf(column.values) };
      case 'products': {
        const { values, codes, factors } = column;
        return { kind: 'products', name, values: placeOf(values), codes: placeOf(codes), factors };
      }
      case 'texts': {
        const { codes, texts } = column;
        return { kind: 'texts', name, codes: placeOf(codes), bytes: placeOf(texts.bytes), ends: placeOf(texts.ends) };
      }
      case 'words': {
        const { codes, words } = column;
        return { kind: 'words', name, codes: codes === null ? null : placeOf(codes), words };
      }
    }
  };
  return { columns: columns.map(without), arrays: [...places.keys()] };
}

type ArrayKind<T extends HandedArray> = new (length: number) => T;

/** The column with its arrays again. Throws where one is missing or of another kind. */
export function joinedColumn(column: HandedColumn, arrays: ReadonlyMap<Handed, HandedArray>): CsvColumn {
  const found = <T extends HandedArray>(kind: ArrayKind<T>, handed: Handed): T => {
    const array = arrays.get(handed);
    // Nothing is handed over of an array without slots.
    if (array === undefined) return new kind(0);
    if (!(array instanceof kind)) throw new TypeError(`Array ${handed} is not what its column holds`);
    return array;
  };
  const codes = (handed: Handed): Uint8Array | Uint16Array | Uint32Array => {
    const array = arrays.get(handed);
    if (array instanceof Uint16Array || array instanceof Uint32Array) return array;
    return found(Uint8Array, handed);
  };
  const { name } = column;
  switch (column.kind) {
    case 'amounts':
      return { kind: 'amounts', name, values: found(Float64Array, column.values) };
    case 'wholes':
      return { kind: 'wholes', name, values: found(Uint32Array, column.values) };
    case 'days':
      return { kind: 'days', name, values: found(Int32Array, column.values) };
    case 'products': {
      const { factors } = column;
      return { kind: 'products', name, values: found(Float64Array, column.values), codes: codes(column.codes), factors };
    }
    case 'texts': {
      const texts = { bytes: found(Uint8Array, column.bytes), ends: found(Uint32Array, column.ends) };
      return { kind: 'texts', name, codes: codes(column.codes), texts };
    }
    case 'words':
      return { kind: 'words', name, codes: column.codes === null ? null : codes(column.codes), words: column.words };
  }
}

/** How many bytes are handed over at once: copying them takes a fraction of a millisecond. */
const PIECE_BYTES = 2 ** 18;

/** A piece of an array, in memory of its own. */
export interface ArrayPiece {
  readonly at: number;
  readonly piece: HandedArray;
}

/** The pieces of an array, each copied when it is asked for. */
export function* piecesOf(array: HandedArray): Generator<ArrayPiece> {
  const slots = PIECE_BYTES / array.BYTES_PER_ELEMENT;
  for (let at = 0; at < array.length; at += slots) yield { at, piece: array.slice(at, at + slots) };
}
