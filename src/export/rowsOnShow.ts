import type { QueryResult } from '../query/query';

/**
 * The rows on show in the table's order, panel after panel, in slices of at most so many; then those that pass
 * the filters but have no place on the scale, and so no comparable pay.
 */
export function* rowsOnShow({ panels, leftOut }: QueryResult, most: number): Generator<Uint32Array<ArrayBuffer>> {
  for (const rows of [...panels.map(({ tableRows }) => tableRows), leftOut]) {
    for (let from = 0; from < rows.length; from += most) {
      // In memory of its own, to be handed to another thread.
      yield rows.slice(from, from + most).slice();
    }
  }
}
