/** Keeps, row by row, where in its source each row of a table stands and how whole it is. */
export class RowLog {
  rowCount = 0;
  #sourceRow = new Uint32Array(256);
  #shape = new Uint8Array(256);

  /** `shape` is one of `ROW_SHAPE`. */
  add(sourceRow: number, shape: number): void {
    this.addRun(sourceRow, shape, 1);
  }

  /** Adds rows of one shape that stand one after the other. */
  addRun(firstSourceRow: number, shape: number, count: number): void {
    const first = this.rowCount;
    const end = first + count;
    if (end > this.#shape.length) this.#makeRoom(end);
    const sourceRows = this.#sourceRow;
    const shapes = this.#shape;
    for (let row = first; row < end; row += 1) {
      sourceRows[row] = firstSourceRow + row - first;
      shapes[row] = shape;
    }
    this.rowCount = end;
  }

  /** As in `RawTable`. */
  finish(): { rowCount: number; sourceRow: Uint32Array; shape: Uint8Array } {
    return {
      rowCount: this.rowCount,
      sourceRow: this.#sourceRow.slice(0, this.rowCount),
      shape: this.#shape.slice(0, this.rowCount),
    };
  }

  #makeRoom(rows: number): void {
    const length = Math.max(rows, this.#shape.length * 2);
    const sourceRows = new Uint32Array(length);
    sourceRows.set(this.#sourceRow);
    this.#sourceRow = sourceRows;
    const shapes = new Uint8Array(length);
    shapes.set(this.#shape);
    this.#shape = shapes;
  }
}
