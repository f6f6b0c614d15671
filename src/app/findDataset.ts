import { type AwaitedDataset, isDatasetId } from '../store/keptDataset';
import { type ReadDataset, readKeptDataset } from '../store/keptDatasets';

/** A data set that an address asks for: out of this browser's storage, or why it is not on show. */
type FoundDataset =
  | { readonly read: ReadDataset }
  | { readonly read: null; readonly awaited: AwaitedDataset };

/** Looks for a data set in this browser. Never rejects. */
export async function findDataset(id: string, search: string): Promise<FoundDataset> {
  const absent: AwaitedDataset = { id, search, step: 'absent', reason: null };
  const found = isDatasetId(id) ? await readKeptDataset(id) : { ok: true, value: null } as const;
  if (!found.ok) return { read: null, awaited: { ...absent, step: 'failed', reason: found.reason } };
  return found.value === null ? { read: null, awaited: absent } : { read: found.value };
}
