import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodes, encodeDictionary, textAt } from '../../../src/dataset/dictionary';

describe('encodeDictionary', () => {
  it('holds each text once, in order of first appearance', () => {
    const column = encodeDictionary(['USD', 'CAD', 'USD', 'EUR', 'CAD']);
    expect(column.values).toEqual(['USD', 'CAD', 'EUR']);
    expect([...column.codes]).toEqual([0, 1, 0, 2, 1]);
  });

  it('is empty for no texts', () => {
    const column = encodeDictionary([]);
    expect(column.values).toEqual([]);
    expect(column.codes).toHaveLength(0);
  });

  it('holds hostile keys as any other text', () => {
    const texts = ['__proto__', 'constructor', 'toString', '__proto__', ''];
    const column = encodeDictionary(texts);
    expect(column.values).toEqual(['__proto__', 'constructor', 'toString', '']);
    expect(texts.map((_, row) => textAt(column, row))).toEqual(texts);
  });

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('a', 'b', '__proto__'), fc.string())), (texts) => {
        const column = encodeDictionary(texts);
        expect(texts.map((_, row) => textAt(column, row))).toEqual(texts);
        expect(column.values).toHaveLength(new Set(texts).size);
      }),
    );
  });

  it.each([
    [256, Uint8Array],
    [257, Uint16Array],
    [65_536, Uint16Array],
    [65_537, Uint32Array],
  ])('holds %d distinct texts without overflow, as wide as they need', (distinct, width) => {
    const texts = Array.from({ length: distinct }, (_, index) => `text ${index}`);
    const column = encodeDictionary([...texts, 'text 0']);
    expect(column.codes).toBeInstanceOf(width);
    expect(textAt(column, distinct - 1)).toBe(`text ${distinct - 1}`);
    expect(textAt(column, distinct)).toBe('text 0');
  });
});

describe('createCodes', () => {
  it('makes zeros, as many as asked for, that hold the highest code', () => {
    const codes = createCodes(3, 257);
    expect([...codes]).toEqual([0, 0, 0]);
    codes[0] = 256;
    expect(codes[0]).toBe(256);
  });
});

describe('textAt', () => {
  it.each([-1, 2])('throws for the row %d that the column does not have', (row) => {
    expect(() => textAt(encodeDictionary(['a', 'b']), row)).toThrow(
      new RangeError(`The column has no slot ${row}`),
    );
  });

  it('throws for a code without a text', () => {
    expect(() => textAt({ codes: Uint8Array.of(0, 7), values: ['a'] }, 1)).toThrow(
      new RangeError('The column has no text for row 1'),
    );
  });
});
