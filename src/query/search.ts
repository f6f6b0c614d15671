import type { CategoryColumn, DatasetColumn, TextColumn } from '../dataset/column';
import { byteAt, wholeAt } from '../dataset/numberAt';
import { bytesOfTexts, type PackedTexts, packedTextAt } from '../dataset/packedTexts';
import type { Dataset } from '../dataset/dataset';
import { anyOf, bitsBetween } from './bitset';
import { type Mask, maskOfCodes } from './filter';
import { firstWhere } from './firstWhere';
import { keptFor } from './keptFor';

/** Texts one after the other as one text, without regard to the case of letters. */
interface SearchedPiece {
  /** The index of the first text. */
  readonly first: number;
  readonly all: string;
  /** One slot for each text: where it ends in `all`. */
  readonly ends: Uint32Array;
}

/** The distinct texts of a column, made ready once to be searched a piece at one go. */
export type SearchedTexts = readonly SearchedPiece[];

/** A piece has about as many bytes: made ready in a few milliseconds. */
const PIECE_BYTES = 2 ** 17;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A text without regard to the case of its letters, as long as the text itself: "İ", the only letter
 * that lower case makes longer, is an i, and a sigma is the same wherever it stands in a word.
 */
export function caseless(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ');
}

/** The texts from one index up to another as a piece. */
function pieceOf(texts: PackedTexts, first: number, end: number): SearchedPiece {
  const bytes = bytesOfTexts(texts, first, end);
  const from = wholeAt(texts.ends, end - 1) - bytes.length;
  const byteEnds = texts.ends.subarray(first, end).map((own) => own - from);
  const all = caseless(decoder.decode(bytes));
  let at = 0;
  let units = 0;
  const ends = byteEnds.map((own) => {
    for (; at < own; at += 1) {
      const byte = byteAt(bytes, at);
      // A character is counted by its first byte: those of four bytes are two units of UTF-16, others are one.
      if ((byte & 0xc0) !== 0x80) units += byte < 0xf0 ? 1 : 2;
    }
    return units;
  });
  if (units === all.length) return { first, all, ends };
  // Bytes that are no UTF-8 become signs of their own number: each text by itself then.
  const each = Array.from(byteEnds, (_, index) => caseless(packedTextAt(texts, first + index)));
  let length = 0;
  return { first, all: each.join(''), ends: Uint32Array.from(each, (text) => (length += text.length)) };
}

/** The pieces that are ready, from the first text on. */
const ready = new WeakMap<PackedTexts, SearchedPiece[]>();

function readyPieces(texts: PackedTexts): SearchedPiece[] {
  return keptFor(ready, texts, () => []);
}

function countOfTexts(pieces: SearchedTexts): number {
  const last = pieces.at(-1);
  return last === undefined ? 0 : last.first + last.ends.length;
}

/** Makes one more piece ready; false where all of them are. */
function preparePiece(texts: PackedTexts): boolean {
  const { ends } = texts;
  const pieces = readyPieces(texts);
  const first = countOfTexts(pieces);
  if (first === ends.length) return false;
  const isTooMuch = (next: number) => bytesOfTexts(texts, first, next + 1).length > PIECE_BYTES;
  pieces.push(pieceOf(texts, first, firstWhere(first + 1, ends.length, isTooMuch)));
  return true;
}

/** The texts for searching; whatever `prepareSearch` has not made ready yet is made ready now. */
export function searchedTexts(texts: PackedTexts): SearchedTexts {
  while (preparePiece(texts));
  return readyPieces(texts);
}

/** Makes a part of a data set ready to be searched, in a few milliseconds; false where all of it is. */
export function prepareSearch(dataset: Dataset): boolean {
  return searchableColumns(dataset).some(({ texts }) => preparePiece(texts));
}

/** By index of the texts: 1 where one contains the words, which are `caseless`, else 0. */
export function textsContaining(pieces: SearchedTexts, words: string): Uint8Array {
  const found = new Uint8Array(countOfTexts(pieces));
  for (const { first, all, ends } of pieces) {
    let index = 0;
    let at = all.indexOf(words);
    while (at !== -1) {
      while (wholeAt(ends, index) <= at) index += 1;
      const end = wholeAt(ends, index);
      // What begins in one text and ends in the next is in neither.
      if (at + words.length <= end) {
        found[first + index] = 1;
        at = all.indexOf(words, end);
      } else {
        at = all.indexOf(words, at + 1);
      }
    }
  }
  return found;
}

export type SearchableColumn = TextColumn | CategoryColumn;

/** The columns that a search looks through: texts and categories, but none that only the explorer made. */
export function searchableColumns(dataset: Dataset): readonly SearchableColumn[] {
  const isSearchable = (column: DatasetColumn): column is SearchableColumn =>
    (column.kind === 'text' || column.kind === 'category') &&
    column.role !== 'flag' &&
    column.role !== 'repeat';
  return dataset.columns.filter(isSearchable);
}

/**
 * The rows of which any text contains what is searched for, whatever the case of its letters and
 * without the spaces around it; null for a search for nothing.
 */
export function searchMask(
  dataset: Dataset,
  search: string,
  textsOf: (column: SearchableColumn) => SearchedTexts,
): Mask {
  const words = caseless(search.trim());
  if (words === '') return null;
  const found = searchableColumns(dataset).flatMap((column) => {
    const texts = textsContaining(textsOf(column), words);
    return texts.includes(1) ? [maskOfCodes(column.codes, texts)] : [];
  });
  const [first = bitsBetween(dataset.rowCount, []), ...others] = found;
  return others.reduce(anyOf, first);
}
