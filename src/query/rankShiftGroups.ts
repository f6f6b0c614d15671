import type { CategoryColumn } from '../dataset/column';
import { bothMasks } from './filter';
import { groupTable } from './groupTable';
import { openGroups } from './openGroups';
import type { QueryResult } from './query';
import { SelectedRows } from './selectedRows';

/** A group with a median on every scale, all of them of the same salaries. */
export interface ShiftGroup {
  readonly index: number;
  readonly name: string;
  /** How many salaries have a place on every scale. */
  readonly count: number;
  /** How many it has in all. */
  readonly of: number;
  /** By scale. */
  readonly medians: readonly number[];
  /** Whether in which country any of them is paid is open on any scale. */
  readonly isOpen: boolean;
}

export interface ShiftGroups {
  readonly groups: readonly ShiftGroup[];
  /** How many groups have too few salaries for a median. */
  readonly tooSmall: number;
  /** How many have enough, but too few with a place on every scale. */
  readonly unplaced: number;
}

/** The salaries on show, in the order of one scale. */
function rowsOn({ panels, view }: QueryResult, answer: QueryResult): readonly SelectedRows[] {
  const { order, placed } = answer.ranking;
  // A range of pay is one on the scale of the view; in several currencies there is none.
  return view.payRange === null || panels.length > 1
    ? answer.panels.map((panel) => panel.rows)
    : panels.map((panel) => panel.rows.inOrder(order).within(0, placed));
}

/** Those of rows that are among each of others. */
function amongAll(rows: SelectedRows, others: readonly SelectedRows[]): SelectedRows {
  const masks = others.map((other) => other.inOrder(rows.order).byPosition);
  return SelectedRows.of(rows.order, bothMasks(rows.byPosition, ...masks));
}

/**
 * The groups of a column among the salaries on show, with their medians on each scale. Salaries without
 * a place on one of the scales count on none, so that no median is one of fewer than another.
 */
export function shiftGroups(column: CategoryColumn, result: QueryResult, answers: readonly QueryResult[]): ShiftGroups {
  const all = answers.slice(0, 1).flatMap((answer) =>
    rowsOn(result, answer).flatMap((rows) => groupTable(column, rows, answer.comparable)),
  );
  const placed = answers.map(({ ranking }) => SelectedRows.of(ranking.order, null).within(0, ranking.placed));
  const scales = answers.map((answer) => {
    const rows = rowsOn(result, answer).map((own) => amongAll(own, placed));
    return {
      groups: new Map(rows.flatMap((own) => groupTable(column, own, answer.comparable)).map((group) => [group.index, group])),
      open: new Set(rows.flatMap((own) => [...openGroups(column, own, answer.measure)])),
    };
  });
  const firm = all.filter((group) => group.firm);
  const groups = firm.flatMap(({ index, name, count: of }): readonly ShiftGroup[] => {
    const own = scales.flatMap((scale) => scale.groups.get(index) ?? []);
    const [first] = own;
    if (first?.firm !== true) return [];
    return [
      {
        index,
        name,
        count: first.count,
        of,
        medians: own.map(({ quartiles }) => quartiles.median),
        isOpen: scales.some(({ open }) => open.has(index)),
      },
    ];
  });
  return { groups, tooSmall: all.length - firm.length, unplaced: firm.length - groups.length };
}
