import type { DatasetColumn } from '../dataset/column';
import { NO_DATE } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import type { Codes } from '../dataset/dictionary';
import { amountAt, codeAt, signedAt } from '../dataset/numberAt';
import type { PackedTexts } from '../dataset/packedTexts';
import { collatedPlaces } from './collatedPlaces';
import { byRow } from './order';
import { nameOfOwnColumn, type SortColumn } from './view';

/** Up to so many texts are put in order within a frame. */
const FEW_TEXTS = 2_000;

/** The places of texts that were put in order, whichever way round they are asked for. */
const placesKept = new WeakMap<PackedTexts, Float64Array>();

/** The texts that rows are sorted by in a column; null for a column of anything else. */
function textsOf(column: DatasetColumn): PackedTexts | null {
  if (column.kind === 'text') return column.texts;
  return column.kind === 'category' ? column.groups : null;
}

function columnOf(dataset: Dataset, column: SortColumn): DatasetColumn | undefined {
  const name = nameOfOwnColumn(column);
  return dataset.columns.find((other) => other.name === name);
}

/**
 * The texts that a column is sorted by and that are too many to be put in order within a frame: to be
 * handed to `placesOfTexts`, elsewhere, and its answer to `keepPlaces`. Null: the column can be sorted by.
 */
export function textsToPlace(dataset: Dataset, column: SortColumn): PackedTexts | null {
  const own = columnOf(dataset, column);
  const texts = own === undefined ? null : textsOf(own);
  return texts === null || texts.ends.length <= FEW_TEXTS || placesKept.has(texts) ? null : texts;
}

/** Keeps the places of texts for as long as there are these texts. */
export function keepPlaces(texts: PackedTexts, places: Float64Array): void {
  placesKept.set(texts, places);
}

/** The places of texts; undefined where they are too many and were not put in order yet. */
function knownPlaces(texts: PackedTexts): Float64Array | undefined {
  if (texts.ends.length <= FEW_TEXTS && !placesKept.has(texts)) keepPlaces(texts, collatedPlaces(texts));
  return placesKept.get(texts);
}

function valuesOfTexts(codes: Codes, texts: PackedTexts, groupOf: Codes | null): Float64Array {
  const places = knownPlaces(texts);
  if (places === undefined) return new Float64Array(codes.length);
  const byCode = groupOf === null ? places : Float64Array.from(groupOf, (group) => amountAt(places, group));
  return byRow(codes.length, (row) => amountAt(byCode, codeAt(codes, row)));
}

/** What the rows are sorted by in a column of the data set's own, one value for each row; NaN: none. */
export function valuesOfColumn(column: DatasetColumn): Float64Array {
  switch (column.kind) {
    case 'number':
      return column.values;
    case 'date':
      return byRow(column.days.length, (row) => {
        const day = signedAt(column.days, row);
        return day === NO_DATE ? Number.NaN : day;
      });
    case 'text':
      return valuesOfTexts(column.codes, column.texts, null);
    case 'category':
      return valuesOfTexts(column.codes, column.groups, column.groupOf);
  }
}
