import { createCodes } from '../dataset/dictionary';
import { packTexts } from '../dataset/packedTexts';
import { columnNames } from './columnNames';
import { ROW_SHAPE, type RawColumn, type RawTable } from './rawTable';
import { RowLog } from './rowLog';

/** One of `ROW_SHAPE`. */
export type RowShape = (typeof ROW_SHAPE)[keyof typeof ROW_SHAPE];

/** Gathers a `RawTable` row by row. */
export interface TableBuilder {
  /** How many rows were added. */
  readonly rowCount: number;
  /** How many columns there are. */
  readonly columnCount: number;
  /** Adds a column on the right, '' in the rows there are; returns its index. */
  addColumn(name: string): number;
  /**
   * Adds a row. `cells` stand in the order of the columns; missing ones are ''. Without a `shape`, a
   * row with fewer cells than columns is `short`, one with filled cells beyond the last is `long`;
   * empty cells beyond the last are ignored, filled ones kept as surplus.
   *
   * @param sourceRow the row's number in the source, from 1
   */
  addRow(cells: readonly string[], sourceRow: number, shape?: RowShape): void;
  /** The table of all rows added. Names are made unique and filled in as by `columnNames`. */
  finish(): RawTable;
}

/** A builder of a table with these columns; for readers that have their cells as strings. */
export function createTableBuilder(names: readonly string[]): TableBuilder {
  const writtenNames: string[] = [];
  const columns: ColumnBuilder[] = [];
  const surplus = new Map<number, readonly string[]>();
  const rows = new RowLog();
  for (const name of names) addColumn(name);

  function addColumn(name: string): number {
    writtenNames.push(name);
    return columns.push(new ColumnBuilder(rows.rowCount)) - 1;
  }

  return {
    get rowCount() {
      return rows.rowCount;
    },
    get columnCount() {
      return columns.length;
    },
    addColumn,
    addRow(cells, sourceRow, shape) {
      const beyond = filledBeyond(cells, columns.length);
      if (beyond.length > 0) surplus.set(rows.rowCount, beyond);
      rows.add(sourceRow, shape ?? shapeOf(cells.length, columns.length, beyond.length > 0));
      columns.forEach((column, index) => column.add(cells[index] ?? ''));
    },
    finish: () => ({
      ...rows.finish(),
      columns: columnNames(writtenNames).flatMap((name, index) => columns[index]?.finish(name) ?? []),
      surplus,
    }),
  };
}

/** The cells beyond the last column up to the last filled one: trailing empty cells say nothing. */
export function filledBeyond(cells: readonly string[], columnCount: number): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(columnCount, Math.max(columnCount, last + 1));
}

function shapeOf(cellCount: number, columnCount: number, hasSurplus: boolean): RowShape {
  if (hasSurplus) return ROW_SHAPE.long;
  return cellCount < columnCount ? ROW_SHAPE.short : ROW_SHAPE.whole;
}

/** One column of the table, its cells numbered in order of first appearance. */
class ColumnBuilder {
  readonly #codeOf = new Map<string, number>();
  #codes: Uint32Array<ArrayBuffer>;
  #length = 0;

  constructor(emptyRows: number) {
    this.#codes = new Uint32Array(Math.max(256, emptyRows));
    // Rows from before the column are code 0, as the array begins.
    if (emptyRows > 0) this.#codeOf.set('', 0);
    this.#length = emptyRows;
  }

  add(cell: string): void {
    let code = this.#codeOf.get(cell);
    if (code === undefined) {
      code = this.#codeOf.size;
      this.#codeOf.set(cell, code);
    }
    if (this.#length === this.#codes.length) {
      const codes = new Uint32Array(this.#length * 2);
      codes.set(this.#codes);
      this.#codes = codes;
    }
    this.#codes[this.#length] = code;
    this.#length += 1;
  }

  finish(name: string): RawColumn {
    const codes = createCodes(this.#length, this.#codeOf.size);
    codes.set(this.#codes.subarray(0, this.#length));
    return { name, codes, texts: packTexts([...this.#codeOf.keys()]) };
  }
}
