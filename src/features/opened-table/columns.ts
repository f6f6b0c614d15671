import type { DatasetColumn } from '../../dataset/column';
import type { Dataset } from '../../dataset/dataset';
import { ownColumn, type SortColumn } from '../../query/view';

/** A column of the table of the reader's own salaries. */
export interface TableColumn {
  readonly id: SortColumn;
  readonly label: string;
  /** As wide as its kind of cell needs; openedTable.css has the width. */
  readonly width: 'row' | 'name' | 'pay' | 'range' | 'code' | 'number' | 'text';
  /** Figures stand flush right. */
  readonly isFigure: boolean;
  /** The column of the data set that it shows; null for what every data set has. */
  readonly own: DatasetColumn | null;
}

function fixed(id: SortColumn, label: string, width: TableColumn['width']): TableColumn {
  return { id, label, width, isFigure: width !== 'code', own: null };
}

function ownTableColumn(column: DatasetColumn): TableColumn {
  const isFigure = column.kind === 'number';
  const short = isFigure || column.kind === 'date';
  return {
    id: ownColumn(column.name),
    label: column.name,
    width: column.role === 'label' ? 'name' : short ? 'number' : 'text',
    isFigure,
    own: column,
  };
}

/** The columns in their order: what names a salary, what it pays, and whatever else is known of it. */
export function tableColumns(dataset: Dataset, isPublished: boolean, period: string): readonly TableColumn[] {
  const labels = dataset.columns.filter(({ role }) => role === 'label');
  const others = dataset.columns.filter(({ role }) => role !== 'label');
  return [
    fixed('place', 'Row', 'row'),
    ...labels.map((column) => ownTableColumn(column)),
    fixed('published', 'Published', dataset.range === null ? 'pay' : 'range'),
    fixed('currency', 'Currency', 'code'),
    fixed('pay', isPublished ? `Per ${period}` : 'Comparable', 'pay'),
    fixed('difference', 'To the median', 'pay'),
    fixed('rank', 'Rank', 'row'),
    ...others.map((column) => ownTableColumn(column)),
  ];
}
