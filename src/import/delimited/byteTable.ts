import { createCodes, type Codes } from '../../dataset/dictionary';
import type { RawColumn } from '../rawTable';
import { ByteDictionary } from './byteDictionary';
import { SLOTS } from './marks';

/** Cells that are encoded together: they, and their bytes, stay in the processor's cache. */
const BLOCK_CELLS = 2 ** 14;

/**
 * Gathers the columns of a table from cells that are bytes, many rows at a time and column by column:
 * what one column needs stays close at hand. Codes are stored block by block, each as narrow as the
 * dictionary then needs: at a million rows a third of the memory, and no copying of full arrays.
 */
export class ByteTable {
  rowCount = 0;
  /** How many rows are best added together. */
  readonly rowsInBlock: number;

  readonly #dictionaries: readonly ByteDictionary[];
  readonly #stored: Codes[][];
  readonly #block: Uint32Array;

  constructor(columnCount: number) {
    this.rowsInBlock = Math.max(16, Math.floor(BLOCK_CELLS / columnCount));
    this.#dictionaries = Array.from({ length: columnCount }, () => new ByteDictionary());
    this.#stored = this.#dictionaries.map(() => []);
    this.#block = new Uint32Array(this.rowsInBlock);
  }

  /**
   * Adds rows.
   *
   * @param cells of one row after the other, as `RecordScanner` keeps them
   * @param rows at most `rowsInBlock`
   */
  addRows(words: DataView, cells: Int32Array, rows: number): void {
    const step = this.#dictionaries.length * SLOTS;
    const block = this.#block.subarray(0, rows);
    this.#dictionaries.forEach((dictionary, column) => {
      dictionary.encode(words, cells, column * SLOTS, step, block);
      const codes = createCodes(rows, dictionary.size);
      codes.set(block);
      this.#stored[column]?.push(codes);
    });
    this.rowCount += rows;
  }

  /** The columns under these names. Nothing can be added afterwards. */
  finish(names: readonly string[]): RawColumn[] {
    return this.#dictionaries.map((dictionary, column) => {
      const codes = createCodes(this.rowCount, dictionary.size);
      let at = 0;
      for (const part of this.#stored[column] ?? []) {
        codes.set(part, at);
        at += part.length;
      }
      this.#stored[column] = [];
      return { name: names[column] ?? '', codes, texts: dictionary.finish() };
    });
  }
}
