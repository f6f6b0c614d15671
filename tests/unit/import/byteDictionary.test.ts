import { describe, expect, it } from 'vitest';
import { unpackTexts } from '../../../src/dataset/packedTexts';
import { ByteDictionary, SPARE_BYTES } from '../../../src/import/delimited/byteDictionary';

/** The codes of texts one after the other, with a byte between two, and the texts by code. */
function encoded(...parts: ReadonlyArray<readonly string[]>) {
  const dictionary = new ByteDictionary();
  const codes = parts.flatMap((texts) => {
    const encoder = new TextEncoder();
    const bytes = texts.map((text) => encoder.encode(text));
    const words = new Uint8Array(bytes.reduce((sum, { length }) => sum + length + 1, SPARE_BYTES)).fill(44);
    const cells = new Int32Array(texts.length * 3 + 1);
    let at = 0;
    bytes.forEach((text, index) => {
      words.set(text, at);
      cells.set([at, at + text.length], 1 + index * 3);
      at += text.length + 1;
    });
    const found = new Uint32Array(texts.length);
    dictionary.encode(new DataView(words.buffer), cells, 1, 3, found);
    return [...found];
  });
  return { codes, texts: [...unpackTexts(dictionary.finish())], size: dictionary.size };
}

describe('distinct texts', () => {
  it('are numbered as they first appear, whatever their length', () => {
    const lengths = Array.from({ length: 24 }, (_, length) => 'abcdefghijklmnopqrstuvwxyz'.slice(0, length));
    expect(encoded([...lengths, ...lengths.toReversed()])).toEqual({
      codes: [...lengths.keys(), ...[...lengths.keys()].toReversed()],
      texts: lengths,
      size: 24,
    });
  });

  it('differ by any one of their characters', () => {
    for (const length of [1, 4, 5, 8, 9, 12, 13, 17]) {
      const base = 'x'.repeat(length);
      const others = Array.from({ length }, (_, at) => `${base.slice(0, at)}y${base.slice(at + 1)}`);
      const { codes, texts } = encoded([base, ...others, base, ...others]);
      expect(texts).toEqual([base, ...others]);
      expect(codes).toEqual([...texts.keys(), ...texts.keys()]);
    }
  });

  it('are found again in the next part, and may be thousands', () => {
    const many = Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? `${index}` : `salary number ${index}`));
    const { codes, texts, size } = encoded(many, many.toReversed());
    expect(size).toBe(5000);
    expect(texts).toEqual(many);
    expect(codes).toEqual([...many.keys(), ...[...many.keys()].toReversed()]);
  });

  it('are as long as they are', () => {
    const long = ['', 'a'.repeat(300), 'b'.repeat(5000), '€'.repeat(10)];
    expect(encoded(long, long)).toEqual({ codes: [0, 1, 2, 3, 0, 1, 2, 3], texts: long, size: 4 });
    expect(encoded([])).toEqual({ codes: [], texts: [], size: 0 });
  });
});
