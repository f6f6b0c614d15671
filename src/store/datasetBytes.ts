import type { DatasetColumn } from '../dataset/column';
import type { Dataset } from '../dataset/dataset';
import type { PackedTexts } from '../dataset/packedTexts';

function textBytes({ bytes, ends }: PackedTexts): number {
  return bytes.byteLength + ends.byteLength;
}

function columnBytes(column: DatasetColumn): number {
  switch (column.kind) {
    case 'number':
      return column.values.byteLength;
    case 'date':
      return column.days.byteLength;
    case 'text':
      return column.codes.byteLength + textBytes(column.texts);
    case 'category':
      return (
        column.codes.byteLength +
        textBytes(column.texts) +
        column.groupOf.byteLength +
        textBytes(column.groups)
      );
  }
}

/** How much room the columns of a data set take, in memory and, nearly, in storage. */
export function datasetBytes(dataset: Dataset): number {
  const { pay, range, currency, period, shortList, sourceRow, columns } = dataset;
  const own = [pay, range?.low, range?.high, currency.codes, period.codes, shortList, sourceRow];
  return (
    own.reduce((sum, array) => sum + (array?.byteLength ?? 0), 0) +
    columns.reduce((sum, column) => sum + columnBytes(column), 0)
  );
}
