/** Keeps, row by row, where in its source each row of a table stands and how whole it is. */
export class RowLog {
  rowCount = 0;
  #sourceRow = new Uint32Array(256);
  #shape = new Uint8Array(256);

  /** `shape` is one of `ROW_SHAPE`. */
  add(sourceRow: number, shape: number): void {
    if (this.rowCount === this.#shape.length) {
      const sourceRows = new Uint32Array(this.rowCount * 2);
      sourceRows.set(this.#sourceRow);
      this.#sourceRow = sourceRows;
      const shapes = new Uint8Array(this.rowCount * 2);
      shapes.set(this.#shape);
      this.#shape = shapes;
    }
    this.#sourceRow[this.rowCount] = sourceRow;
    this.#shape[this.rowCount] = shape;
    this.rowCount += 1;
  }

  /** As in `RawTable`. */
  finish(): { rowCount: number; sourceRow: Uint32Array; shape: Uint8Array } {
    return {
      rowCount: this.rowCount,
      sourceRow: this.#sourceRow.slice(0, this.rowCount),
      shape: this.#shape.slice(0, this.rowCount),
    };
  }
}
