import { describe, expect, it } from 'vitest';
import { textChunks } from '../../../../src/import/delimited/textChunks';
import { findEncoding, type TextEncoding, WINDOWS_1252 } from '../../../../src/import/encoding';
import { ReadProblem } from '../../../../src/import/readProblem';

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const words = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) words.setUint16(index * 2, text.charCodeAt(index), true);
  return new Uint8Array(words.buffer);
}

async function chunksOf(content: Uint8Array<ArrayBuffer>, encoding: TextEncoding = findEncoding(content, true)) {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  const read: number[] = [];
  let longest = 0;
  for await (const { bytes, bytesRead } of textChunks(new Blob([content]), encoding)) {
    text += decoder.decode(bytes, { stream: true });
    read.push(bytesRead);
    longest = Math.max(longest, bytes.length);
  }
  return { text: text + decoder.decode(), read, longest };
}

const encoder = new TextEncoder();

describe('the text of a file, piece by piece', () => {
  it('is without its byte order mark, which counts as read', async () => {
    const { text, read } = await chunksOf(encoder.encode('\ufeffa,€\n'));
    expect([text, read.at(-1)]).toEqual(['a,€\n', 9]);
    expect((await chunksOf(utf16('\ufeffa,€\n'))).text).toBe('a,€\n');
  });

  it('is whole however the pieces are cut, and told up to the last byte', async () => {
    const long = '€😀'.repeat(100_000);
    for (const content of [encoder.encode(long), utf16(`\ufeff${long}`)]) {
      const { text, read } = await chunksOf(content);
      expect(text === long).toBe(true);
      expect(read).toEqual(read.toSorted((a, b) => a - b));
      expect([read.length > 2, read.at(-1)]).toEqual([true, content.length]);
    }
    expect((await chunksOf(encoder.encode(long))).longest).toBeLessThanOrEqual(2 ** 17);
  });

  it('is of Windows-1252 where it is taken for that', async () => {
    expect((await chunksOf(Uint8Array.of(0x80, 0x31, 0xe9), WINDOWS_1252)).text).toBe('€1é');
  });

  it('has a sign for what a character at the very end lacks', async () => {
    const cut = utf16('\ufeffab').slice(0, -1);
    expect((await chunksOf(cut)).text).toBe('a\ufffd');
  });

  it('is nothing of an empty file', async () => {
    expect(await chunksOf(new Uint8Array(0))).toMatchObject({ text: '', read: [0] });
  });

  it('can no longer be read where the file is gone', async () => {
    const blob = new Blob(['x']);
    const gone = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')) });
    Object.defineProperty(blob, 'slice', { value: () => ({ stream: () => gone }) });
    const chunks = textChunks(blob, findEncoding(new Uint8Array(0), true));
    await expect(chunks.next()).rejects.toThrow(new ReadProblem('The file can no longer be read: it was moved, changed or locked meanwhile. Open it again.'));
  });
});
