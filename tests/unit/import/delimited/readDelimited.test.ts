import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../../src/import/delimited/readDelimited';
import type { ReadProgress } from '../../../../src/import/source';
import { FOUND_OUT, problemOf, tableOf } from '../opened';

const encoder = new TextEncoder();

function read(content: string | Uint8Array<ArrayBuffer>, onProgress: (step: ReadProgress) => void = () => undefined) {
  return readDelimited(new Blob([content]), FOUND_OUT, onProgress);
}

/** A file of a few bytes that says it has so many, or whose reading throws. */
function fileWith(key: 'size' | 'slice', value: unknown): Blob {
  const blob = new Blob(['a,b\n1,2\n3,4\n']);
  Object.defineProperty(blob, key, { value });
  return blob;
}

describe('delimited text that cannot be read', () => {
  const problemBy = async (error: Error): Promise<string> =>
    problemOf(
      await readDelimited(
        fileWith('slice', () => {
          throw error;
        }),
        FOUND_OUT,
        () => undefined,
      ),
    );

  it('is said to be gone, or more than memory holds', async () => {
    expect(await problemBy(new DOMException('gone', 'NotReadableError'))).toBe('The file can no longer be read: it was moved, changed or locked meanwhile. Open it again.');
    expect(await problemBy(new RangeError('Array buffer allocation failed'))).toBe(
      'The memory of this page does not hold a file of 12 bytes. Close other tabs, split the file, or save it without the columns that you do not need.',
    );
    await expect(problemBy(new Error('What?'))).rejects.toThrow('What?');
  });

  it('is said to be too large beyond a billion bytes', async () => {
    expect(tableOf(await readDelimited(fileWith('size', 1_000_000_000), FOUND_OUT, () => undefined)).rows).toEqual([['1', '2'], ['3', '4']]);
    expect(problemOf(await readDelimited(fileWith('size', 1_000_000_001), FOUND_OUT, () => undefined))).toMatch(/^This file has 1 GB; up to 1 GB of text fit/u);
  });

  it('is said to be no text where that shows behind its beginning', async () => {
    expect(problemOf(await read(`a,b\n${'1,2\n'.repeat(500)}\u0000`))).toBe('This file is not text, whatever it is called. Open a table: CSV, XLSX, JSON or Parquet.');
  });

  it('is said to have too many columns beyond five thousand', async () => {
    const line = (columns: number): string => `${Array.from({ length: columns }, (_, column) => `c${column}`).join(',')}\n${'1,'.repeat(columns - 1)}1\n`;
    expect(tableOf(await read(line(5000))).names).toHaveLength(5000);
    expect(problemOf(await read(line(5001)))).toBe(
      'This text has 5,001 columns in its first line; no more than 5,000 can be read. See whether its lines end where they should.',
    );
  });
});

describe('the beginning that a text is judged by', () => {
  it('is long enough for two records, however long the first is', async () => {
    const long = 'x'.repeat(300_000);
    const { names, rows } = tableOf(await read(`"${long};",pay\n"a;b",2\n`));
    expect([names[0] === `${long};`, names[1], rows]).toEqual([true, 'pay', [['a;b', '2']]]);
  });

  it('may end within a character', async () => {
    const start = `job,pay\n${'x'.repeat(262_143 - 8)}`;
    const { format, rows } = tableOf(await read(`${start}€,1\nKöchin,2\n`));
    expect([format, rows[0]?.[0]?.at(-1), rows[1]]).toEqual(['CSV, commas, UTF-8', '€', ['Köchin', '2']]);
  });
});

describe('text with quotes in the wrong places', () => {
  const start = 'job,pay\n"12" screen",1\n';

  it('is read whole though its pieces end within characters, and told up to the last byte', async () => {
    const steps: ReadProgress[] = [];
    const text = `${start}${'€€,2\n'.repeat(50_000)}`;
    const { rows, format } = tableOf(await read(text, (step) => steps.push(step)));
    const bytes = encoder.encode(text).length;
    expect([rows.length, rows.slice(1).every(([job]) => job === '€€'), format]).toEqual([50_001, true, 'CSV, commas, UTF-8']);
    expect(steps.at(-1)?.bytes).toBe(bytes);
    expect(steps.every(({ totalBytes }) => totalBytes === bytes)).toBe(true);
  });

  it('is of Windows-1252 where its last character is cut', async () => {
    const text = encoder.encode(`${start}${'x,2\n'.repeat(70_000)}é`).slice(0, -1);
    const { format, rows } = tableOf(await read(text));
    expect([format, rows.at(-1)?.[0]]).toEqual(['CSV, commas, Windows-1252', 'Ã']);
  });
});
