import { describe, expect, it } from 'vitest';
import { ownArrays } from '../../../src/store/ownArrays';
import { openedDataset } from '../../fixtures/openedDataset';

describe('plain data with arrays of its own', () => {
  it('is the same data', () => {
    expect(ownArrays(openedDataset())).toEqual(openedDataset());
    for (const value of [null, undefined, 'text', 5, []]) expect(ownArrays(value)).toEqual(value);
  });

  it('copies an array of any kind that is a part of a larger buffer, and no other', () => {
    for (const kind of [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array]) {
      const whole = kind.of(1, 2, 3);
      expect(ownArrays(whole)).toBe(whole);
      const copied = ownArrays(whole.subarray(1));
      expect(copied).toEqual(kind.of(2, 3));
      expect(ArrayBuffer.isView(copied) && copied.buffer.byteLength).toBe(2 * kind.BYTES_PER_ELEMENT);
    }
  });
});
