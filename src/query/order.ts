import type { DatasetColumn } from '../dataset/column';
import { NO_DATE } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import { codeAt, wholeAt } from '../dataset/numberAt';
import { type PackedTexts, unpackTexts } from '../dataset/packedTexts';
import { movedOf, type Ranking, rankOf } from './rank';
import { nameOfOwnColumn, type SortColumn } from './view';

/** By index of the texts: its place among them in alphabetical order, equal texts alike; NaN for ''. */
function alphabetical(texts: readonly string[]): Float64Array {
  const places = new Float64Array(texts.length).fill(Number.NaN);
  const collator = new Intl.Collator('en-US', { numeric: true });
  [...texts.keys()]
    .filter((index) => texts[index] !== '')
    .toSorted((a, b) => collator.compare(String(texts[a]), String(texts[b])))
    .forEach((index, place) => {
      places[index] = place;
    });
  return places;
}

function valuesOfTexts(
  rowCount: number,
  codes: Uint8Array | Uint16Array | Uint32Array,
  texts: PackedTexts,
  groupOf: Uint8Array | Uint16Array | Uint32Array | null,
): Float64Array {
  const places = alphabetical(unpackTexts(texts));
  return Float64Array.from({ length: rowCount }, (_, row) => {
    const code = codeAt(codes, row);
    return Number(places[groupOf === null ? code : codeAt(groupOf, code)]);
  });
}

/** What the rows are sorted by in a column of the data set's own, one value for each row; NaN: none. */
function valuesOfColumn(dataset: Dataset, column: DatasetColumn): Float64Array {
  switch (column.kind) {
    case 'number':
      return column.values;
    case 'date':
      return Float64Array.from(column.days, (day) => (day === NO_DATE ? Number.NaN : day));
    case 'text':
      return valuesOfTexts(dataset.rowCount, column.codes, column.texts, null);
    case 'category':
      return valuesOfTexts(dataset.rowCount, column.codes, column.groups, column.groupOf);
  }
}

/**
 * What the rows are sorted by in a column of the table: one value for each row; NaN where it has
 * none. A column that the data set does not have gives every row the same.
 */
export function sortValues(
  dataset: Dataset,
  comparable: Float64Array,
  ranking: Ranking,
  column: SortColumn,
): Float64Array {
  switch (column) {
    case 'place':
      return Float64Array.from(comparable, (_, row) => row);
    case 'published':
      return dataset.pay;
    case 'currency': {
      const { codes, values } = dataset.currency;
      const alphabet = values.toSorted();
      const places = Uint32Array.from(values, (code) => alphabet.indexOf(code));
      return Float64Array.from(codes, (code) => wholeAt(places, code));
    }
    case 'rank':
      return Float64Array.from(comparable, (_, row) => rankOf(ranking, dataset, row));
    case 'moved':
      return Float64Array.from(comparable, (_, row) => movedOf(ranking, row));
    case 'pay':
    // The median is the same for all rows of a group, so the difference sorts as the pay does.
    case 'difference':
      return comparable;
    default: {
      const name = nameOfOwnColumn(column);
      const own = dataset.columns.find((other) => other.name === name);
      return own === undefined ? new Float64Array(dataset.rowCount) : valuesOfColumn(dataset, own);
    }
  }
}
