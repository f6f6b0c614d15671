import type { Codes } from '../dataset/dictionary';
import { HIGHEST_PAY } from '../dataset/dataset';
import type { PackedTexts } from '../dataset/packedTexts';

/** The entry's own fields, so that no inherited name such as `__proto__` does harm; null for what has none. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return null;
  return new Map<string, unknown>(Object.entries(value));
}

/** Codes for `length` rows, each below `distinct`; null for anything else. */
export function codesIn(value: unknown, length: number, distinct: number): Codes | null {
  const isCodes =
    value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array;
  if (!isCodes || value.length !== length) return null;
  for (let row = 0; row < length; row += 1) {
    if (Number(value[row]) >= distinct) return null;
  }
  return value;
}

/** One figure for each of `length` rows, each as `accepts` says; null for anything else. */
export function figuresIn(
  value: unknown,
  length: number,
  accepts: (figure: number) => boolean,
): Float64Array | null {
  if (!(value instanceof Float64Array) || value.length !== length) return null;
  for (let row = 0; row < length; row += 1) {
    if (!accepts(Number(value[row]))) return null;
  }
  return value;
}

/** Whether a figure can be pay: not a number, endless, zero and negative figures cannot. */
export function isPayFigure(figure: number): boolean {
  return figure > 0 && figure <= HIGHEST_PAY;
}

/** Packed texts whose ends never go back and stay within their bytes; null for anything else. */
export function packedTextsIn(value: unknown): PackedTexts | null {
  const fields = fieldsOf(value);
  const bytes = fields?.get('bytes');
  const ends = fields?.get('ends');
  if (!(bytes instanceof Uint8Array) || !(ends instanceof Uint32Array)) return null;
  let last = 0;
  for (const end of ends) {
    if (end < last) return null;
    last = end;
  }
  return last === bytes.length ? { bytes, ends } : null;
}
