import { type Codes, createCodes } from '../dataset/dictionary';
import { codeAt, wholeAt } from '../dataset/numberAt';
import { keptFor } from './keptFor';

/** All rows of a data set in one order. */
export interface RowOrder {
  readonly rows: Uint32Array;
  /** By row: where it stands in `rows`. */
  readonly positions: Uint32Array;
}

function positionsOf(rows: Uint32Array): Uint32Array {
  const positions = new Uint32Array(rows.length);
  for (let position = 0; position < rows.length; position += 1) {
    positions[wholeAt(rows, position)] = position;
  }
  return positions;
}

/** The order with, for each row, where it stands, which is worked out when it is first asked for. */
export function orderOfRows(rows: Uint32Array): RowOrder {
  let known: Uint32Array | null = null;
  return {
    rows,
    get positions() {
      known ??= positionsOf(rows);
      return known;
    },
  };
}

function reorderCodes(codes: Codes, rows: Uint32Array): Codes {
  // As wide as they are.
  const own = createCodes(codes.length, 2 ** (8 * codes.BYTES_PER_ELEMENT));
  for (let at = 0; at < own.length; at += 1) own[at] = codeAt(codes, wholeAt(rows, at));
  return own;
}

const kept = new WeakMap<RowOrder, Map<Codes, Codes>>();

/**
 * The codes of a column by position in an order, so that whatever is counted in that order is read
 * from the first slot to the last. Made once for each order, in some milliseconds for a million rows.
 */
export function codesInOrder(codes: Codes, order: RowOrder): Codes {
  const columns = keptFor(kept, order, () => new Map<Codes, Codes>());
  return keptFor(columns, codes, () => reorderCodes(codes, order.rows));
}
