import type { CategoryColumn, DatasetColumn, TextColumn } from '../dataset/column';
import { byteAt, wholeAt } from '../dataset/numberAt';
import { type PackedTexts, packedTextAt } from '../dataset/packedTexts';
import type { Dataset } from '../dataset/dataset';
import { maskOfCodes, type Mask } from './filter';

/** The distinct texts of a column as one text in lower case, made once, to be searched at one go. */
export interface SearchedTexts {
  readonly all: string;
  /** One slot for each text: where it ends in `all`. */
  readonly ends: Uint32Array;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The column's texts for searching. */
export function searchedTexts(texts: PackedTexts): SearchedTexts {
  const { bytes, ends } = texts;
  // Of ASCII alone every character is a byte, in lower case too, and all is done in two steps.
  if (bytes.every((byte) => byte < 0x80)) return { all: decoder.decode(bytes).toLowerCase(), ends };
  const lower = Array.from(ends, (_, index) => packedTextAt(texts, index).toLowerCase());
  let length = 0;
  const lowerEnds = Uint32Array.from(lower, (text) => {
    length += text.length;
    return length;
  });
  return { all: lower.join(''), ends: lowerEnds };
}

/** By index of the texts: 1 where one contains the words, which are in lower case, else 0. */
export function textsContaining({ all, ends }: SearchedTexts, words: string): Uint8Array {
  const found = new Uint8Array(ends.length);
  let index = 0;
  let at = all.indexOf(words);
  while (at !== -1) {
    while (wholeAt(ends, index) <= at) index += 1;
    const end = wholeAt(ends, index);
    // What begins in one text and ends in the next is in neither.
    if (at + words.length <= end) {
      found[index] = 1;
      at = all.indexOf(words, end);
    } else {
      at = all.indexOf(words, at + 1);
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
  const words = search.trim().toLowerCase();
  if (words === '') return null;
  const mask = new Uint8Array(dataset.rowCount);
  for (const column of searchableColumns(dataset)) {
    const found = textsContaining(textsOf(column), words);
    if (!found.includes(1)) continue;
    maskOfCodes(column.codes, found).forEach((one, row) => {
      mask[row] = byteAt(mask, row) | one;
    });
  }
  return mask;
}
