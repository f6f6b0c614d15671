import type { CategoryColumn, DatasetColumn } from '../../dataset/column';
import { packTexts } from '../../dataset/packedTexts';
import { FLAG_TEXTS, FLAGS } from '../../dataset/flag';

/** The columns made of what is unusual about rows, where anything is: by row 0, or what it is. */
export function derivedColumns(
  flags: Uint8Array,
  repeats: Uint8Array,
  others: readonly DatasetColumn[],
): DatasetColumn[] {
  const names = new Set(others.map(({ name }) => name));
  const columns: DatasetColumn[] = [];
  if (flags.some((flag) => flag !== 0)) {
    const groups = ['Nothing unusual', ...FLAGS.map((flag) => FLAG_TEXTS[flag])];
    columns.push(groupColumn(uniqueName('Unusual figures', names), 'flag', flags, groups));
  }
  if (repeats.some((repeat) => repeat !== 0)) {
    const groups = ['First or only', 'Exact repeat'];
    columns.push(groupColumn(uniqueName('Exact repeats', names), 'repeat', repeats, groups));
  }
  return columns;
}

/** A category of the groups that occur, each with one text. */
function groupColumn(
  name: string,
  role: 'flag' | 'repeat',
  groupOfRow: Uint8Array,
  groups: readonly string[],
): CategoryColumn {
  const found = groups.map((_, group) => groupOfRow.includes(group));
  const present = groups.filter((_, group) => found[group] === true);
  const newGroup = groups.map((_, group) => found.slice(0, group).filter(Boolean).length);
  const texts = packTexts(present);
  return {
    kind: 'category',
    name,
    role,
    codes: groupOfRow.map((group) => newGroup[group] ?? 0),
    texts,
    groupOf: Uint8Array.from(present, (_, index) => index),
    groups: packTexts(present),
  };
}

/** The name, or "name (2)" and so on where the file has a column of that name. */
function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${number})`;
  taken.add(unique);
  return unique;
}
