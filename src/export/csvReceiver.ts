import type { CsvColumn } from './csvColumn';
import { csvFile } from './csvFile';
import { type Handed, type HandedArray, type HandedColumn, joinedColumn } from './handedColumns';

/** Takes columns and rows piece by piece, so that handing them over never takes long, and writes them. */
export interface CsvReceiver {
  /** The next piece of an array: which of the handed arrays, of what length in all, from which slot on. */
  receive: (array: number, length: number, at: number, piece: HandedArray) => void;
  /** The next rows of the file, in their order. */
  receiveRows: (rows: Uint32Array) => void;
  /** The file of all that was received. Throws where an array is missing. */
  write: (columns: readonly HandedColumn[], onRows: (rows: number) => void) => Blob;
}

/** An array of so many zeros, of the kind of another. */
function arrayLike(array: HandedArray, length: number): HandedArray {
  if (array instanceof Float64Array) return new Float64Array(length);
  if (array instanceof Uint32Array) return new Uint32Array(length);
  if (array instanceof Int32Array) return new Int32Array(length);
  return array instanceof Uint16Array ? new Uint16Array(length) : new Uint8Array(length);
}

/** A receiver, in whichever thread this is called. */
export function createCsvReceiver(): CsvReceiver {
  const arrays = new Map<Handed, HandedArray>();
  const slices: Uint32Array[] = [];
  return {
    receive(array, length, at, piece) {
      const whole = arrays.get(array) ?? arrayLike(piece, length);
      whole.set(piece, at);
      arrays.set(array, whole);
    },
    receiveRows(rows) {
      slices.push(rows);
    },
    write(columns, onRows) {
      return csvFile(columns.map((column): CsvColumn => joinedColumn(column, arrays)), slices, onRows);
    },
  };
}
