import type { CategoryColumn } from '../dataset/column';
import { type Codes, createCodes } from '../dataset/dictionary';
import { codeAt, numberAt } from '../dataset/numberAt';
import { unpackTexts } from '../dataset/packedTexts';
import { groupFigures } from './groupFigures';
import { FEWEST_FOR_MEDIAN, type Quartiles } from './quantile';
import type { Panel, Query, QueryResult } from './query';
import type { SelectedRows } from './selectedRows';

/** The salaries of one group of a category column. */
export interface PayGroup {
  /** Its index in the column. */
  readonly index: number;
  /** '' for the salaries of which the column says nothing. */
  readonly name: string;
  readonly count: number;
  /** Of the comparable pay. */
  readonly quartiles: Quartiles;
  /** Whether the group is large enough to speak of a median. */
  readonly firm: boolean;
}

const codesOfColumns = new WeakMap<CategoryColumn, Codes>();

/** By row: the index of its group; the same array for the same column. */
export function groupCodes(column: CategoryColumn): Codes {
  const known = codesOfColumns.get(column);
  if (known !== undefined) return known;
  const { codes, groupOf, groups } = column;
  // Where no two texts are one group the codes say it themselves.
  if (groupOf.every((group, code) => group === code)) return codes;
  const own = createCodes(codes.length, groups.ends.length);
  for (let row = 0; row < own.length; row += 1) own[row] = codeAt(groupOf, codeAt(codes, row));
  codesOfColumns.set(column, own);
  return own;
}

/**
 * Count and quartiles of each group of a column that has any of the rows, in the column's order.
 * `comparable` has the pay of each row of the data set, by which the given rows stand highest first.
 */
export function groupTable(
  column: CategoryColumn,
  rows: SelectedRows,
  comparable: Float64Array,
): readonly PayGroup[] {
  const names = unpackTexts(column.groups);
  const figures = groupFigures(groupCodes(column), names.length, rows, comparable);
  return names
    .map((name, index) => ({ index, name, ...figures[index] }))
    .flatMap(({ index, name, count = 0, quartiles = null }) =>
      quartiles === null ? [] : [{ index, name, count, quartiles, firm: count >= FEWEST_FOR_MEDIAN }],
    );
}

/**
 * The rows of a panel as they were without the filter of one column, so that its groups that are not
 * ticked can be seen beside those that are. They stand highest first.
 */
export function rowsBeside(
  query: Query,
  { view, ranking, dataset }: QueryResult,
  { rows, publishedIn }: Pick<Panel, 'rows' | 'publishedIn'>,
  column: string,
): SelectedRows {
  if (view.columnFilters.every((filter) => filter.column !== column)) return rows;
  const all = query.rowsWithout(view, `column.${column}`);
  if (ranking.starts === null || publishedIn === null) return all;
  const code = dataset.currency.values.indexOf(publishedIn);
  return all.within(numberAt(ranking.starts, code), numberAt(ranking.starts, code + 1));
}
