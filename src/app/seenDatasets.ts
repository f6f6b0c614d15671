import type { Dataset } from '../dataset/dataset';

/** How many rows the data sets that were seen before may have together: some 100 MB. */
const MOST_ROWS = 2_000_000;

/** The reader's own data sets that this page has shown, so that back and forward find them again. */
export interface SeenDatasets {
  get(id: string): Dataset | undefined;
  /** Holds a data set, also under another id that an address has for it; the built-in one needs no holding. */
  add(dataset: Dataset, id?: string): void;
}

/** Holds data sets in memory, of too many rows the ones seen last, and always the one on show. */
export function createSeenDatasets(mostRows = MOST_ROWS): SeenDatasets {
  const held = new Map<string, Dataset>();
  return {
    get: (id) => held.get(id),
    add(dataset, id = dataset.id) {
      if (dataset.provenance.kind === 'page') return;
      held.delete(id);
      held.set(id, dataset);
      let rows = 0;
      for (const [key, { rowCount, id: own }] of [...held].toReversed()) {
        rows += rowCount;
        if (rows > mostRows && own !== dataset.id) held.delete(key);
      }
    },
  };
}
