import type { SortColumn } from '../../query/view';

export interface Column {
  readonly id: SortColumn;
  readonly label: string;
}

/** The columns of the table in their order, each sortable. */
export const COLUMNS: readonly Column[] = [
  { id: 'place', label: 'Page' },
  { id: 'published', label: 'Published' },
  { id: 'currency', label: 'Currency' },
  { id: 'pay', label: 'Comparable' },
  { id: 'difference', label: 'To the median' },
  { id: 'rank', label: 'Rank' },
  { id: 'moved', label: 'Moved' },
];
