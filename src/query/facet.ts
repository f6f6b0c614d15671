import type { CategoryColumn } from '../dataset/column';
import { codeAt, wholeAt } from '../dataset/numberAt';
import { unpackTexts } from '../dataset/packedTexts';
import { countByCode, type Mask } from './filter';

/** One group of a category column, and how many salaries it would show. */
export interface FacetGroup {
  /** '' for the salaries of which the column says nothing. */
  readonly name: string;
  readonly count: number;
}

/** A category column as a filter. */
export interface Facet {
  readonly column: CategoryColumn;
  /** Most salaries in the whole data set first, so that a tick elsewhere does not turn the list round. */
  readonly groups: readonly FacetGroup[];
}

/** By group of a category column: how many rows pass the mask. */
function countByGroup(column: CategoryColumn, mask: Mask): Uint32Array {
  const counts = new Uint32Array(column.groups.ends.length);
  countByCode(column.codes, column.groupOf.length, mask).forEach((count, code) => {
    const group = codeAt(column.groupOf, code);
    counts[group] = wholeAt(counts, group) + count;
  });
  return counts;
}

/** The groups of a column, most rows first, ties in alphabetical order: index and name of each. */
export function groupsByRows(column: CategoryColumn): ReadonlyArray<readonly [index: number, name: string]> {
  const rows = countByGroup(column, null);
  return unpackTexts(column.groups)
    .map((name, index) => [index, name] as const)
    .toSorted(([a, one], [b, other]) => wholeAt(rows, b) - wholeAt(rows, a) || (one < other ? -1 : 1));
}

/** A column as a filter: its groups in the given order, each with the rows that pass the mask. */
export function facetOf(
  column: CategoryColumn,
  groups: ReadonlyArray<readonly [index: number, name: string]>,
  mask: Mask,
): Facet {
  const counts = countByGroup(column, mask);
  return { column, groups: groups.map(([index, name]) => ({ name, count: wholeAt(counts, index) })) };
}
