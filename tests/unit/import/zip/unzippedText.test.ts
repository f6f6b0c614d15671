import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzippedText } from '../../../../src/import/zip/unzippedText';

function gzipped(text: string): Blob {
  return new Blob([new Uint8Array(gzipSync(strToU8(text)))]);
}

describe('a text packed with gzip', () => {
  it('is unpacked, telling how many packed bytes were read', async () => {
    const text = 'company,pay\nAcme,85000\n'.repeat(1000);
    const blob = gzipped(text);
    const told: number[] = [];
    const unpacked = await unzippedText(blob, (bytes) => told.push(bytes));
    expect(await unpacked.text()).toBe(text);
    expect(told.at(-1)).toBe(blob.size);
  });

  it('may unpack to as much as can be read, and no more', async () => {
    const most = 300_000;
    expect((await unzippedText(gzipped('x'.repeat(most)), () => undefined, most)).size).toBe(most);
    await expect(unzippedText(gzipped('x'.repeat(most + 1)), () => undefined, most)).rejects.toThrow(
      'This file unpacks to more than 300 KB, which is more than can be read here. Keep only the columns and rows that you need.',
    );
  });
});
