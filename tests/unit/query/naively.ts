import { type DatasetColumn, NO_DATE } from '../../../src/dataset/column';
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

function measureOf(column: DatasetColumn, row: number): number {
  if (column.kind === 'number') return Number(column.values[row]);
  if (column.kind !== 'date') return Number.NaN;
  return column.days[row] === NO_DATE ? Number.NaN : Number(column.days[row]);
}

/** Whether a value lies between two bounds, both included; what is no number does not. */
export function liesBetween(value: number, low: number | null, high: number | null): boolean {
  return !Number.isNaN(value) && (low === null || value >= low) && (high === null || value <= high);
}

/** Whether a row passes every filter of a view but those of its currency and of its pay, asked one by one as a person would. */
export function passesNaively(dataset: Dataset, view: View, row: number): boolean {
  const listed = view.list === 'full' || dataset.shortList === null || dataset.shortList[row] === 1;
  const words = view.search.trim().toLowerCase();
  const said = dataset.columns.some((column) => textOf(column, row).toLowerCase().includes(words));
  const grouped = view.columnFilters.every(({ column, groups }) =>
    dataset.columns.every((own) => own.name !== column || groups.includes(groupOf(own, row))),
  );
  const measured = view.columnRanges.every(({ column, low, high }) =>
    dataset.columns.every((own) => own.name !== column || liesBetween(measureOf(own, row), low, high)),
  );
  return listed && grouped && measured && (words === '' || said);
}
