/**
 * The number in a slot of a column. Throws a RangeError for a slot that the column does not have,
 * where plain indexing would let an `undefined` run on as NaN.
 */
export function numberAt(column: ArrayLike<number>, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`The column has no slot ${index}`);
  return value;
}
