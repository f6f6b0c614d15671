import type { DatasetColumn } from '../../../src/dataset/column';
import type { Dataset } from '../../../src/dataset/dataset';
import { packedTextAt } from '../../../src/dataset/packedTexts';
import type { View } from '../../../src/query/view';

function textOf(column: DatasetColumn, row: number): string {
  return 'texts' in column ? packedTextAt(column.texts, Number(column.codes[row])) : '';
}

function groupOf(column: DatasetColumn, row: number): string {
  if (column.kind !== 'category') return '';
  return packedTextAt(column.groups, Number(column.groupOf[Number(column.codes[row])]));
}

/** Whether a row passes every filter of a view but that of its currency, asked one by one as a person would. */
export function passesNaively(dataset: Dataset, view: View, row: number): boolean {
  const listed = view.list === 'full' || dataset.shortList === null || dataset.shortList[row] === 1;
  const words = view.search.trim().toLowerCase();
  const said = dataset.columns.some((column) => textOf(column, row).toLowerCase().includes(words));
  const grouped = view.columnFilters.every(({ column, groups }) =>
    dataset.columns.every((own) => own.name !== column || groups.includes(groupOf(own, row))),
  );
  return listed && grouped && (words === '' || said);
}
