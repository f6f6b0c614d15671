const KINDS = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array] as const;

/**
 * Plain data with arrays that own their bytes. A browser that stores an array stores all of the
 * buffer behind it, also where the array is a small part of a buffer that many share.
 */
export function ownArrays(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    if (value.byteLength === value.buffer.byteLength) return value;
    for (const kind of KINDS) if (value instanceof kind) return value.slice();
    return value;
  }
  if (Array.isArray(value)) return value.map(ownArrays);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, ownArrays(part)]));
}
