import type { Codes } from '../../dataset/dictionary';
import type { RawTable } from '../rawTable';

const known = new WeakMap<RawTable, Uint32Array>();

/**
 * By row: the first row that is equal to it in every cell, itself where it is the first. Cells are
 * compared by their codes, since a column holds each distinct text once. Worked out once for each
 * table.
 */
export function firstEqualRows(table: RawTable): Uint32Array {
  const rows = known.get(table);
  if (rows !== undefined) return rows;
  const found = hasUniqueColumn(table) ? rowNumbers(table.rowCount) : matchRows(table);
  known.set(table, found);
  return found;
}

/** A column with as many texts as rows, such as a running number, leaves no two rows equal. */
function hasUniqueColumn({ columns, rowCount }: RawTable): boolean {
  return columns.some(({ texts }) => texts.ends.length === rowCount);
}

function rowNumbers(length: number): Uint32Array {
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) rows[row] = row;
  return rows;
}

/** Looks each row up in a table of hashes, open addressing, at most half full. */
function matchRows(table: RawTable): Uint32Array {
  const hashes = hashRows(table);
  const columns = table.columns.map(({ codes }) => codes);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(table.rowCount, 1) * 2)) - 1;
  // One more than the row in each slot; 0 for a free one.
  const slots = new Uint32Array(mask + 1);
  const first = new Uint32Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row += 1) {
    const hash = hashes[row] ?? 0;
    let slot = hash & mask;
    let held = slots[slot] ?? 0;
    while (held !== 0 && !(hashes[held - 1] === hash && areEqual(columns, held - 1, row))) {
      slot = (slot + 1) & mask;
      held = slots[slot] ?? 0;
    }
    if (held === 0) slots[slot] = row + 1;
    first[row] = held === 0 ? row : held - 1;
  }
  return first;
}

function hashRows({ columns, rowCount }: RawTable): Uint32Array {
  const hashes = new Uint32Array(rowCount).fill(0x811c9dc5);
  for (const { codes } of columns) {
    for (let row = 0; row < rowCount; row += 1) {
      const mixed = Math.imul((hashes[row] ?? 0) ^ (codes[row] ?? 0), 0x9e3779b1);
      hashes[row] = mixed ^ (mixed >>> 15);
    }
  }
  return hashes;
}

function areEqual(columns: readonly Codes[], one: number, other: number): boolean {
  return columns.every((codes) => codes[one] === codes[other]);
}
