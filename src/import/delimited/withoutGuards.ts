import { createCodes } from '../../dataset/dictionary';
import { isGuardedCell, unguardedCell } from '../../dataset/guardedCell';
import { numberAt } from '../../dataset/numberAt';
import { packedTextAt, type PackedTexts, packTexts, unpackTexts } from '../../dataset/packedTexts';
import type { RawColumn, RawTable } from '../rawTable';

const APOSTROPHE = 0x27;
/** ";", a tab and the ends of lines, behind which a guard may stand as well. */
const BEFORE_GUARDS: ReadonlySet<number | undefined> = new Set([0x3b, 0x09, 0x0d, 0x0a]);

/** A table whose cells are what was guarded, and how many distinct cells were. */
export interface Unguarded {
  readonly table: RawTable;
  readonly count: number;
}

/**
 * Takes the apostrophe off the cells that have it only to keep a spreadsheet from running them as
 * formulas: what files of this explorer, and of others that guard in the same way, wrote it for.
 */
export function withoutGuards(table: RawTable): Unguarded {
  let count = 0;
  const columns = table.columns.map((column) => {
    const guarded = guardedIn(column.texts);
    count += guarded;
    return guarded === 0 ? column : unguardedColumn(column);
  });
  const surplus = new Map([...table.surplus].map(([row, cells]) => [row, cells.map(unguardedCell)]));
  return { table: { ...table, columns, surplus }, count };
}

/** How many texts are guarded. Only those with an apostrophe where a guard may stand are made strings of. */
function guardedIn(texts: PackedTexts): number {
  const { bytes, ends } = texts;
  let count = 0;
  let start = 0;
  let next = bytes.indexOf(APOSTROPHE);
  ends.forEach((end, index) => {
    let mayBe = false;
    while (next !== -1 && next < end) {
      mayBe ||= next === start || BEFORE_GUARDS.has(bytes[next - 1]);
      next = bytes.indexOf(APOSTROPHE, next + 1);
    }
    if (mayBe && isGuardedCell(packedTextAt(texts, index))) count += 1;
    start = end;
  });
  return count;
}

/** A file may hold a text both with and without its guard: each distinct cell is still held once. */
function unguardedColumn({ name, codes, texts }: RawColumn): RawColumn {
  const codeOf = new Map<string, number>();
  const newCode = unpackTexts(texts).map((cell) => {
    const text = unguardedCell(cell);
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return code;
  });
  const own = createCodes(codes.length, codeOf.size);
  for (let row = 0; row < codes.length; row += 1) own[row] = numberAt(newCode, numberAt(codes, row));
  return { name, codes: own, texts: packTexts([...codeOf.keys()]) };
}
