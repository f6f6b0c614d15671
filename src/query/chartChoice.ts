import type { CategoryColumn } from '../dataset/column';
import { numberAt } from '../dataset/numberAt';
import { categoryColumns } from './columnFilter';
import type { Panel, Query, QueryResult } from './query';
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
  /** Whether any panel has few enough salaries for bars. */
  readonly canDrawBars: boolean;
  /** What it groups by, or would; null: the data has no column of groups. */
  readonly column: CategoryColumn | null;
}

/** As published: whether rows, which stand currency by currency then, are in several. */
function areOnSeveralScales({ ranking: { starts } }: QueryResult, rows: SelectedRows): boolean {
  if (starts === null) return false;
  const parts = starts
    .subarray(1)
    .filter((end, code) => rows.within(numberAt(starts, code), end).length > 0);
  return parts.length > 1;
}

function kindOf(asked: Chart, salaries: number, several: boolean, choice: Omit<ChartChoice, 'kind'>, tells: boolean): ChartKind {
  if (asked === 'distribution') return asked;
  if (asked === 'groups' && choice.column !== null) return asked;
  if (asked === 'bars' && choice.canDrawBars) return asked;
  if (several || salaries <= MOST_BARS) return 'bars';
  return tells ? 'groups' : 'distribution';
}

/**
 * What the chart of a view draws: what the reader asked for, if it can be drawn. Otherwise a bar for
 * each salary up to 200; of more the groups of the column that tells most, and their distribution
 * where none tells anything. The range of pay does not count here: the chart must not be exchanged
 * under the hand that drags it.
 */
export function chartChoice(query: Query, view: View): ChartChoice {
  const result = query.ask(view);
  const { dataset, panels, ranking } = result;
  const before = query.beforePayRange(view);
  const severalScales = areOnSeveralScales(result, before);
  const columns = categoryColumns(dataset);
  const telling = tellingColumn(dataset, ranking);
  const named = columns.find(({ name }) => name === view.groupBy);
  const choice = {
    result,
    before,
    severalScales,
    canDrawBars: panels.some(({ rows }) => rows.length <= MOST_BARS),
    column: named ?? telling ?? columns[0] ?? null,
  };
  const tells = named !== undefined || telling !== null;
  return { ...choice, kind: kindOf(view.chart, before.length, severalScales, choice, tells) };
}

/** What one panel draws: where a bar for each of its salaries has no room, their distribution. */
export function panelKind(kind: ChartKind, { rows }: Pick<Panel, 'rows'>): ChartKind {
  return kind === 'bars' && rows.length > MOST_BARS ? 'distribution' : kind;
}
