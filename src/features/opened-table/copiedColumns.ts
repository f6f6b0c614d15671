import type { Dataset } from '../../dataset/dataset';
import { amountAt } from '../../dataset/numberAt';
import { differenceToMedian, type Salary } from '../../query/salary';
import { nameOfOwnColumn } from '../../query/view';
import type { TableColumn } from './columns';

/** A column as it is copied: figures as plain numbers, what they are in a column of its own. */
export interface CopiedColumn {
  readonly label: string;
  readonly text: TableColumn['text'];
}

/** A number as spreadsheets read it, to the hundredth at most, which no rate is exact beyond; '' for none. */
function plain(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(Math.round(value * 100) / 100);
}

/** "USD per year", and what else holds of that figure alone. */
function unitOf({ comparable, span, placement, edited }: Salary): string {
  const unit = `${comparable.currency} per ${comparable.period}`;
  const between = span === null ? '' : `, between ${plain(span.low.amount)} and ${plain(span.high.amount)}`;
  return unit + between + (placement?.oldYear ? `, by prices of ${placement.oldYear}` : '') + (edited ? ', edited' : '');
}

function publishedColumns({ range }: Dataset): readonly CopiedColumn[] {
  const per: CopiedColumn = { label: 'Published per', text: ({ published }) => published.period };
  if (range === null) return [{ label: 'Published', text: ({ published }) => String(published.amount) }, per];
  const end = (label: string, which: 'low' | 'high'): CopiedColumn => ({
    label,
    text: ({ published, range: own }) => (own === null ? String(published.amount) : plain(own[which]?.amount)),
  });
  return [end('Published from', 'low'), end('Published to', 'high'), per];
}

/** Of the file's own columns, too, numbers are plain. */
function ownText({ id, text }: TableColumn, { columns }: Dataset): TableColumn['text'] {
  const own = columns.find(({ name }) => name === nameOfOwnColumn(id));
  if (own?.kind !== 'number') return text;
  return ({ row }) => {
    const value = amountAt(own.values, row);
    return Number.isNaN(value) ? '' : String(value);
  };
}

/** What is copied of one column of the table. A figure's currency or unit comes with it. */
export function copiedColumn(column: TableColumn, dataset: Dataset): readonly CopiedColumn[] {
  const { id, label, text } = column;
  switch (id) {
    case 'pay':
      return [
        { label, text: ({ comparable }) => plain(comparable.amount) },
        { label: `${label} in`, text: unitOf },
      ];
    case 'published':
      return publishedColumns(dataset);
    case 'difference':
      return [
        {
          label,
          text: (salary, { firm, quartiles }) =>
            firm && quartiles !== null ? plain(differenceToMedian(salary, quartiles.median).amount) : '',
        },
      ];
    case 'rank':
    case 'place':
      return [{ label, text: (salary) => String(salary[id]) }];
    case 'currency':
    case 'moved':
      return [{ label, text }];
    default:
      return [{ label, text: ownText(column, dataset) }];
  }
}

/** The columns of copied rows. Beside what was published stands its currency, hidden in the table or not. */
export function copiedColumns(columns: readonly TableColumn[], dataset: Dataset): readonly CopiedColumn[] {
  const withCurrency = columns.some(({ id }) => id === 'currency');
  const currency: CopiedColumn = { label: 'Currency', text: ({ publishedIn }) => publishedIn };
  return columns.flatMap((column) => [
    ...copiedColumn(column, dataset),
    ...(column.id === 'published' && !withCurrency ? [currency] : []),
  ]);
}
