/**
 * The number in a slot of a column. Throws a RangeError for a slot that the column does not have,
 * where plain indexing would let an `undefined` run on as NaN.
 */
export function numberAt(column: ArrayLike<number>, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`The column has no slot ${index}`);
  return value;
}

// The same for one kind of column each: in a loop over a million rows a function that sees one kind
// of array alone is several times as fast as one that sees all of them.

/** `numberAt` for whole numbers of 32 bits. */
export function wholeAt(column: Uint32Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`The column has no slot ${index}`);
  return value;
}

/** `numberAt` for amounts. */
export function amountAt(column: Float64Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`The column has no slot ${index}`);
  return value;
}

/** `numberAt` for the codes of a dictionary. */
export function codeAt(column: Uint8Array | Uint16Array | Uint32Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`The column has no slot ${index}`);
  return value;
}

/** `numberAt` for masks and counts of 8 bits. */
export function byteAt(column: Uint8Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`The column has no slot ${index}`);
  return value;
}

/** `numberAt` for whole numbers that may be below 0. */
export function signedAt(column: Int32Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`The column has no slot ${index}`);
  return value;
}
