import { unpackTexts } from '../../../src/dataset/packedTexts';
import type { RawTable } from '../../../src/import/rawTable';

/** The cells of a table, row by row. */
export function rowsOf(table: RawTable): string[][] {
  const columns = table.columns.map((column) => {
    const texts = unpackTexts(column.texts);
    return Array.from(column.codes, (code) => {
      const text = texts[code];
      if (text === undefined) throw new RangeError(`“${column.name}” has no text ${code}`);
      return text;
    });
  });
  return Array.from({ length: table.rowCount }, (_, row) =>
    columns.map((column) => column[row] ?? '(missing)'),
  );
}
