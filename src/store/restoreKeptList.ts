import { isDatasetId, type KeptDataset } from './keptDataset';
import { fieldsOf } from './restoreArrays';
import { countIn, dateIn, nameIn } from './restoreTexts';

/** What the list says of a kept data set; whatever of it was damaged is left open. */
export function keptDatasetIn(id: string, entry: unknown): KeptDataset {
  const fields = fieldsOf(entry);
  const view = fields?.get('view');
  return {
    id,
    name: nameIn(fields?.get('name')) ?? 'Data without a name',
    rows: countIn(fields?.get('rows')),
    openedAt: dateIn(fields?.get('openedAt')),
    keptAt: dateIn(fields?.get('keptAt')),
    bytes: countIn(fields?.get('bytes')),
    view: typeof view === 'string' ? view : '',
  };
}

/** The list out of its keys and entries, kept last first. What has no usable id is passed over. */
export function keptListIn(
  keys: readonly unknown[],
  entries: readonly unknown[],
): readonly KeptDataset[] {
  return keys
    .flatMap((id, place) => (isDatasetId(id) ? [keptDatasetIn(id, entries[place])] : []))
    .toSorted((one, other) => (other.keptAt ?? '').localeCompare(one.keptAt ?? ''));
}
