import type { QueryResult } from '../query/query';
import type { SelectedRows } from '../query/selectedRows';

/** The rows that pass the filters and have no place on the scale: none in a range of pay, since no one knows whether they lie in it. */
export function unplacedOnShow({ leftOut, view }: Pick<QueryResult, 'leftOut' | 'view'>): SelectedRows {
  return view.payRange === null ? leftOut : leftOut.within(0, 0);
}

/**
 * The rows on show in the table's order, panel after panel, in slices of at most so many; then those that pass
 * the filters but have no place on the scale, and so no comparable pay.
 */
export function* rowsOnShow(result: QueryResult, most: number): Generator<Uint32Array<ArrayBuffer>> {
  for (const rows of [...result.panels.map(({ tableRows }) => tableRows), unplacedOnShow(result)]) {
    for (let from = 0; from < rows.length; from += most) {
      // In memory of its own, to be handed to another thread.
      yield rows.slice(from, from + most).slice();
    }
  }
}
