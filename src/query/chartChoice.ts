import type { CategoryColumn } from '../dataset/column';
import { numberAt } from '../dataset/numberAt';
import { categoryColumns } from './columnFilter';
import type { Query, QueryResult } from './query';
import type { SelectedRows } from './selectedRows';
import { tellingColumn } from './tellingColumn';
import { type Chart, MOST_BARS, type View } from './view';

/** What a chart can draw: a bar for each salary, one for each group, or how pay is spread. */
export type ChartKind = Exclude<Chart, 'auto'>;

/** What the chart of a view draws, and what else it could. */
export interface ChartChoice {
  readonly result: QueryResult;
  /** The rows that pass every filter but that of pay, highest first. */
  readonly before: SelectedRows;
  /** Whether those stand on several scales. */
  readonly severalScales: boolean;
  readonly kind: ChartKind;
  /** Whether there are few enough salaries for a bar each: as published, in every currency. */
  readonly canDrawBars: boolean;
  /** What it groups by, or would; null: the data has no column of groups. */
  readonly column: CategoryColumn | null;
}

/** How many of the rows there are on each scale: as published, where they stand currency by currency, in each that has any. */
function countsByScale({ ranking: { starts } }: QueryResult, rows: SelectedRows): readonly number[] {
  if (starts === null) return [rows.length];
  return [...starts.subarray(1)]
    .map((end, code) => rows.within(numberAt(starts, code), end).length)
    .filter((count) => count > 0);
}

function kindOf(asked: Chart, isFew: boolean, choice: Omit<ChartChoice, 'kind'>, tells: boolean): ChartKind {
  if (asked === 'distribution') return asked;
  if (asked === 'groups' && choice.column !== null) return asked;
  if (asked === 'bars' && choice.canDrawBars) return asked;
  if (isFew) return 'bars';
  return tells ? 'groups' : 'distribution';
}

/**
 * What the chart of a view draws: what the reader asked for, if it can be drawn. Otherwise a bar for
 * each salary up to 200 on a scale; of more the groups of the column that tells most, and their distribution
 * where none tells anything. The range of pay does not count here: the chart must not be exchanged
 * under the hand that drags it.
 */
export function chartChoice(query: Query, view: View): ChartChoice {
  const result = query.ask(view);
  const { dataset, panels, ranking } = result;
  const before = query.beforePayRange(view);
  const counts = countsByScale(result, before);
  const columns = categoryColumns(dataset);
  const telling = tellingColumn(dataset, ranking);
  const named = columns.find(({ name }) => name === view.groupBy);
  const choice = {
    result,
    before,
    severalScales: counts.length > 1,
    canDrawBars: panels.every(({ rows }) => rows.length <= MOST_BARS),
    column: named ?? telling ?? columns[0] ?? null,
  };
  const isFew = counts.every((count) => count <= MOST_BARS);
  const tells = named !== undefined || telling !== null;
  return { ...choice, kind: kindOf(view.chart, isFew, choice, tells) };
}
