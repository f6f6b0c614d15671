import { describe, expect, it } from 'vitest';
import { packTexts, unpackTexts } from '../../../../src/dataset/packedTexts';
import { repackTexts } from '../../../../src/import/build/repackTexts';

const TEXTS = ['aa', '', 'b€', 'ccc', 'dé'];
const CODES = Uint8Array.of(0, 1, 2, 3, 4, 2, 0);
const column = { name: 'Job', codes: CODES, texts: packTexts(TEXTS) };

function repacked(...rows: readonly number[]) {
  const { codes, texts } = repackTexts(column, Uint32Array.from(rows));
  return { codes: [...codes], texts: unpackTexts(texts), bytes: texts.bytes.length };
}

describe('the texts of fewer rows', () => {
  it('are those in use, in the order of the source, numbered anew', () => {
    expect(repacked(1, 3, 5)).toEqual({ codes: [0, 2, 1], texts: ['', 'b€', 'ccc'], bytes: 7 });
    expect(repacked(0, 4)).toEqual({ codes: [0, 1], texts: ['aa', 'dé'], bytes: 5 });
    expect(repacked(5, 2)).toEqual({ codes: [0, 0], texts: ['b€'], bytes: 4 });
    expect(repacked()).toEqual({ codes: [], texts: [], bytes: 0 });
  });

  it('are all of them where all are in use', () => {
    expect(repacked(0, 1, 2, 3, 4)).toEqual({ codes: [0, 1, 2, 3, 4], texts: TEXTS, bytes: 12 });
    expect(repacked(4, 3, 2, 1, 0)).toEqual({ codes: [4, 3, 2, 1, 0], texts: TEXTS, bytes: 12 });
  });

  it('say in each row what the source says, whichever rows are chosen', () => {
    for (let chosen = 0; chosen < 2 ** CODES.length; chosen += 1) {
      const rows = [...CODES.keys()].filter((row) => Math.floor(chosen / 2 ** row) % 2 === 1);
      const { codes, texts } = repacked(...rows);
      expect(codes.map((code) => texts[code])).toEqual(rows.map((row) => TEXTS[CODES[row] ?? -1]));
      expect(texts).toEqual(TEXTS.filter((_, code) => chosen === 2 ** CODES.length - 1 || rows.some((row) => CODES[row] === code)));
    }
  });

  it('share no memory with the source, even where every row is kept', () => {
    for (const rows of [[0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4]]) {
      const { codes, texts } = repackTexts(column, Uint32Array.from(rows));
      expect([...codes]).toEqual(rows.map((row) => CODES[row]));
      expect(unpackTexts(texts)).toEqual(TEXTS);
      expect([codes.buffer, texts.bytes.buffer, texts.ends.buffer]).not.toContain(CODES.buffer);
      expect(texts.bytes.buffer).not.toBe(column.texts.bytes.buffer);
      expect(texts.ends.buffer).not.toBe(column.texts.ends.buffer);
    }
  });
});
