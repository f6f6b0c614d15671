import type { DatasetColumn } from '../../dataset/column';
import type { Dataset } from '../../dataset/dataset';
import type { Scale } from '../../pay/scale';
import { cellText } from '../../query/cellText';
import { comparableInWords, differenceInWords, spanInWords } from '../../query/comparableInWords';
import { purchasingPower } from '../../query/purchasingPower';
import type { Panel } from '../../query/query';
import type { Salary } from '../../query/salary';
import { publishedInWords } from '../../query/salaryName';
import { ownColumn, type SortColumn } from '../../query/view';

/** A column of the table of the reader's own salaries. */
export interface TableColumn {
  readonly id: SortColumn;
  readonly label: string;
  /** As wide as its kind of cell needs; openedTable.css has the width. */
  readonly width: 'row' | 'name' | 'long' | 'pay' | 'range' | 'code' | 'number' | 'text';
  /** Figures stand flush right. */
  readonly isFigure: boolean;
  /** What stands in the column for a salary, which is compared with the median of its panel. */
  readonly text: (salary: Salary, panel: Panel) => string;
}

/** A column that is shown, with its place from 1 among all that there are. */
export interface ShownColumn extends TableColumn {
  readonly place: number;
}

/** The columns that are not hidden. */
export function shownColumns(
  columns: readonly TableColumn[],
  hidden: ReadonlySet<SortColumn>,
): readonly ShownColumn[] {
  return columns
    .map((column, index) => ({ ...column, place: index + 1 }))
    .filter(({ id }) => !hidden.has(id));
}

function differenceText(salary: Salary, { firm, quartiles }: Panel): string {
  return firm && quartiles !== null
    ? differenceInWords(salary, quartiles.median)
    : '–';
}

function comparableText(salary: Salary): string {
  const { edited, span } = salary;
  return comparableInWords(salary) + (edited ? ' edited' : '') + (span === null ? '' : `, ${spanInWords(span)}`);
}

/** The currency, and by purchasing power the country. */
function currencyText({ publishedIn, placement }: Salary): string {
  return placement === null ? publishedIn : `${publishedIn}, ${purchasingPower().placeInWords(placement)}`;
}

/** Texts of this many bytes on average take a wider column. */
const LONG_TEXT = 18;

/** Whether the different texts of a column are long, so that more of each is shown. */
function isLong(column: DatasetColumn): boolean {
  if (!('texts' in column)) return false;
  const { ends } = column.texts;
  return (ends.at(-1) ?? 0) > LONG_TEXT * ends.length;
}

function ownTableColumn(column: DatasetColumn): TableColumn {
  const isFigure = column.kind === 'number';
  const short = isFigure || column.kind === 'date';
  return {
    id: ownColumn(column.name),
    label: column.name,
    width: column.role === 'label' ? (isLong(column) ? 'long' : 'name') : short ? 'number' : 'text',
    isFigure,
    text: ({ row }) => cellText(column, row),
  };
}

/** Ranks are those of the whole data set, whatever is filtered; as published, those of each currency. */
function rankLabel(basis: Scale['basis'], placed: number): string {
  return basis === 'published' ? 'Rank' : `Rank of ${placed.toLocaleString('en-US')}`;
}

/**
 * The columns in their order: what names a salary, what it pays, and whatever else is known of it. `placed`: how many
 * salaries of the data set have a place on the scale.
 */
export function tableColumns(
  dataset: Dataset,
  { basis, period }: Pick<Scale, 'basis' | 'period'>,
  placed: number,
): readonly TableColumn[] {
  const figure = (
    id: SortColumn,
    label: string,
    width: TableColumn['width'],
    text: TableColumn['text'],
  ) => ({ id, label, width, isFigure: true, text });
  const byParity = basis === 'purchasingPower';
  const labels = dataset.columns.filter(({ role }) => role === 'label');
  const others = dataset.columns.filter(({ role }) => role !== 'label');
  return [
    ...labels.map((column) => ownTableColumn(column)),
    figure('pay', basis === 'published' ? `Per ${period}` : 'Comparable', byParity ? 'range' : 'pay', comparableText),
    figure('published', 'Published', dataset.range === null ? 'pay' : 'range', publishedInWords),
    { id: 'currency', label: 'Currency', width: byParity ? 'text' : 'code', isFigure: false, text: currencyText },
    figure('difference', 'To the median', 'pay', differenceText),
    figure('rank', rankLabel(basis, placed), 'number', ({ rank, span }) => (span === null ? '' : '≈') + rank.toLocaleString('en-US')),
    ...others.map((column) => ownTableColumn(column)),
    figure('place', 'Row', 'row', ({ place }) => place.toLocaleString('en-US')),
  ];
}
