import type { QueryResult } from '../query/query';

/** The rows on show in the table's order, panel after panel, in slices of at most so many. */
export function* rowsOnShow({ panels }: QueryResult, most: number): Generator<Uint32Array<ArrayBuffer>> {
  for (const { tableRows } of panels) {
    for (let from = 0; from < tableRows.length; from += most) {
      // In memory of its own, to be handed to another thread.
      yield tableRows.slice(from, from + most).slice();
    }
  }
}
