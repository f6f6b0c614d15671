import { type RefObject, useMemo } from 'react';
import type { CategoryColumn } from '../../dataset/column';
import { countsOfGroups, type FacetGroups, facetGroups, rowsOfFacet, withRowsFirst } from '../../query/facet';
import { useAppState, useShown } from '../../store/react';
import { useInSight } from '../../ui/useInSight';

const NO_GROUPS: readonly string[] = [];

/** A category column as a filter: its groups, how many salaries each would show, and which are ticked. */
export interface FacetState extends FacetGroups {
  readonly column: CategoryColumn;
  /** The groups, those with rows first. */
  readonly order: Uint32Array;
  /** By group; null while the filter is out of sight. */
  readonly counts: Uint32Array | null;
  /** In alphabetical order of their names. */
  readonly ticked: readonly number[];
}

/** The state of a category column's filter. Its groups are counted only while `element` is in sight. */
export function useFacet(column: CategoryColumn, element: RefObject<HTMLElement | null>): FacetState {
  const { query, view } = useShown();
  const isSeen = useInSight(element);
  const names = useAppState(
    (state) => state.view.columnFilters.find((filter) => filter.column === column.name)?.groups ?? NO_GROUPS,
  );
  const groups = facetGroups(column);
  const rows = isSeen ? rowsOfFacet(query, view, column.name) : null;
  const counts = useMemo(() => (rows === null ? null : countsOfGroups(column, rows)), [column, rows]);
  const order = useMemo(() => (counts === null ? groups.order : withRowsFirst(groups.order, counts)), [groups, counts]);
  return {
    ...groups,
    order,
    column,
    counts,
    ticked: names.flatMap((name) => groups.groupNamed.get(name) ?? []),
  };
}
