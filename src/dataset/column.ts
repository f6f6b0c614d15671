import type { Codes } from './dictionary';
import type { PackedTexts } from './packedTexts';

/** A column of a data set beside pay, currency and pay period. Its name is unique in the data set. */
export type DatasetColumn = CategoryColumn | TextColumn | NumberColumn | DateColumn;

interface NamedColumn {
  readonly name: string;
  /** What the column says of a salary; null for one that only the file knows. */
  readonly role: 'label' | 'place' | 'date' | 'flag' | 'repeat' | null;
}

/** Texts to search in. */
export interface TextColumn extends NamedColumn {
  readonly kind: 'text';
  /** By row: the index of its text in `texts`. */
  readonly codes: Codes;
  /** Each distinct text once, as it was written; the empty text where there is none. */
  readonly texts: PackedTexts;
}

/** Texts that salaries are grouped by. Spellings that differ in case and spaces alone are one group. */
export interface CategoryColumn extends NamedColumn {
  readonly kind: 'category';
  /** By row: the index of its text in `texts`. */
  readonly codes: Codes;
  /** Each distinct text once, as it was written; the empty text where there is none. */
  readonly texts: PackedTexts;
  /** By index in `texts`: the index of its group in `groups`. */
  readonly groupOf: Codes;
  /** What each group is called: its most frequent spelling without stray spaces; '' for the rows without any. */
  readonly groups: PackedTexts;
}

export interface NumberColumn extends NamedColumn {
  readonly kind: 'number';
  /** By row; NaN where there is no number. */
  readonly values: Float64Array;
}

/** In a date column, where there is no date. */
export const NO_DATE = -(2 ** 31);

export interface DateColumn extends NamedColumn {
  readonly kind: 'date';
  /** By row: days since 1970-01-01 (UTC); `NO_DATE` where there is none. */
  readonly days: Int32Array;
}
