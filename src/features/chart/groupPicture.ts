import type { CategoryColumn } from '../../dataset/column';
import { formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { DrawnGroup } from '../../export/onShow';
import { isAnyOpen } from '../../query/anyOpen';
import { groupTable, type PayGroup, rowsBeside } from '../../query/groupTable';
import { openGroups } from '../../query/openGroups';
import { firstGroups, MOST_GROUPS, orderGroups, orderOfGroups } from '../../query/orderGroups';
import type { Quartiles } from '../../query/quantile';
import type { Panel, Query, QueryResult } from '../../query/query';
import { salariesOfGroups } from '../../query/salariesOfGroups';
import { beyondInWords } from './beyondInWords';
import { type LabelRoom, labelRoom } from './chartLayout';
import { groupAxis, isBeyond } from './groupAxis';
import type { Axis } from './niceAxis';

/** One group with all that is written of it. */
export interface GroupRow extends DrawnGroup {
  readonly index: number;
  /** As the filter knows it; '' for the salaries of which the column says nothing. */
  readonly group: string;
  readonly isTicked: boolean;
}

/** What the chart of groups shows, in words and figures without pixels. */
export interface GroupPicture {
  readonly column: string;
  /** The groups that are drawn. */
  readonly rows: readonly GroupRow[];
  /** Every group in order. */
  readonly all: readonly GroupRow[];
  /** Ends after what most groups reach; a group may reach beyond it. */
  readonly axis: Axis;
  /** Which groups do, as a sentence; '' where none does. */
  readonly beyond: string;
  /** Of the salaries on show, of which `medianLabel` says what they are; null for too few. */
  readonly quartiles: Quartiles | null;
  readonly medianLabel: string;
  readonly labelRoom: LabelRoom;
}

const NO_GROUPS: readonly string[] = [];

/** Whose median the line through all bars is: the bars of groups that are not ticked stand beside it. */
function medianOf({ count, dataset }: QueryResult, isTicked: boolean): string {
  if (isTicked) return 'median of the ticked';
  return count === dataset.rowCount ? 'median of all' : 'median on show';
}

function marksAre({ firm, count }: PayGroup): string {
  if (firm) return '';
  return count === 1 ? 'a single salary' : 'single salaries';
}

/** The picture of a panel's groups, in the order of the view. */
export function groupPicture(query: Query, result: QueryResult, panel: Panel, column: CategoryColumn): GroupPicture {
  const { view, comparable, measure } = result;
  const { currency, quartiles, firm } = panel;
  const write = (amount: number) => formatPay(payOf(amount, currency, view.scale.period));
  const ticked = view.columnFilters.find((filter) => filter.column === column.name)?.groups ?? NO_GROUPS;
  const rows = rowsBeside(query, result, panel, column.name);
  const ordered = orderGroups(groupTable(column, rows, comparable), orderOfGroups(view.groupOrder, column));
  const drawn = firstGroups(ordered, ticked, MOST_GROUPS);
  const marksOf = salariesOfGroups(
    column,
    drawn.filter((group) => !group.firm),
    rows,
    comparable,
  );
  const tickedGroups = new Set(ticked);
  const open = openGroups(column, rows, measure);
  const said = (index: number, amount: number) => (open.has(index) ? '≈' : '') + write(amount);
  const rowOf = (group: PayGroup): GroupRow => {
    const { index, name, count } = group;
    const { lower, median, upper } = group.quartiles;
    const marks = marksOf.get(index) ?? [];
    const isTicked = tickedGroups.has(name);
    const middle = group.firm ? said(index, median) : '';
    return {
      index,
      group: name,
      name: name === '' ? '(none)' : name,
      amount: group.firm ? median : (marks[0] ?? 0),
      quartiles: group.firm ? group.quartiles : null,
      marks,
      median: middle,
      figure: middle,
      count: `n = ${count.toLocaleString('en-US')}`,
      marksAre: marksAre(group),
      spread: group.firm ? `${said(index, lower)} to ${said(index, upper)}` : marks.map((mark) => said(index, mark)).join(', '),
      isTicked,
      isPale: tickedGroups.size > 0 && !isTicked,
    };
  };
  const placed = drawn.map(rowOf);
  const axis = groupAxis(placed, firm ? quartiles : null);
  const shown = placed.map((row) =>
    row.quartiles === null && isBeyond(row, axis) ? { ...row, figure: said(row.index, row.amount) } : row,
  );
  const longest = shown.reduce((most, row) => Math.max(most, row.figure.length + row.count.length + row.marksAre.length + 2), 0);
  const beyond = beyondInWords(shown.filter((row) => isBeyond(row, axis)).map(({ name }) => name));
  return {
    column: column.name,
    rows: shown,
    all: ordered.map(rowOf),
    axis,
    beyond,
    quartiles: firm ? quartiles : null,
    medianLabel: quartiles === null ? '' : `${medianOf(result, ticked.length > 0)} ${isAnyOpen(panel, result) ? '≈' : ''}${write(quartiles.median)}`,
    // With room for an arrow.
    labelRoom: labelRoom(beyond === '' ? longest : longest + 2),
  };
}

/** All that a group says, as a sentence. */
export function describeGroup({ name, median, count, spread, quartiles }: GroupRow): string {
  return quartiles === null
    ? `${name}: ${count}, too few for a median: ${spread}`
    : `${name}: median ${median}, middle half ${spread}, ${count}`;
}
