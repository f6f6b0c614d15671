import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/import/readSource';
import type { ReadProgress } from '../../../src/import/source';
import { FOUND_OUT, openFile, problemOf, tableOf } from './opened';

/** What is said of a file whose reading throws this. */
async function problemBy(error: Error): Promise<string> {
  const blob = new Blob(['Job,Pay\nCook,1\n']);
  Object.defineProperty(blob, 'slice', {
    value: () => {
      throw error;
    },
  });
  return problemOf(await readSource({ kind: 'file', name: 'pay.csv', blob }, FOUND_OUT, () => undefined));
}

describe('a source that cannot be read', () => {
  it('is said to be too large, gone, or unreadable for a reason that is not known', async () => {
    expect(await problemBy(new RangeError('Invalid array length'))).toBe(
      'This is more than this browser can hold. Keep only the columns and rows that you need, or split it into files of less than 250 MB.',
    );
    expect(await problemBy(new DOMException('gone', 'NotReadableError'))).toBe(
      'The file could not be read. It may have been moved, changed or locked: open it once more.',
    );
    expect(await problemBy(new Error('What?'))).toBe('This cannot be read, for a reason that is not known here. Save it as CSV or .xlsx and open that.');
  });

  it('is said to have no rows', async () => {
    expect(problemOf(await openFile('{"pay": []}'))).toBe(
      'This has column names and no rows below them. Open a table that has a row for each salary; if its one row is a salary, put a row of column names above it.',
    );
  });
});

describe('the progress of reading', () => {
  async function stepsOf(content: string | Uint8Array): Promise<ReadProgress[]> {
    const steps: ReadProgress[] = [];
    tableOf(await openFile(content, 'salaries', {}, (step) => steps.push(step)));
    return steps;
  }

  it('begins at nothing and ends with the last byte and row of plain text', async () => {
    expect(await stepsOf('€85,000\n€60,000\n')).toEqual([
      { bytes: 0, totalBytes: 20, rows: 0 },
      { bytes: 20, totalBytes: 20, rows: 2 },
    ]);
  });

  it('is told in bytes of the file while it is unpacked', async () => {
    const packed = gzipSync(new TextEncoder().encode('Job,Pay\nCook,1\n'));
    const steps = await stepsOf(packed);
    expect(steps[0]).toEqual({ bytes: 0, totalBytes: packed.length, rows: 0 });
    expect(steps).toContainEqual({ bytes: packed.length, totalBytes: packed.length, rows: 0 });
  });
});

describe('a file whose first 64 KB end within a character', () => {
  it('is UTF-8 all the same', async () => {
    const line = (text: string): string => `{"job": "${text}", "pay": 1}`;
    // The euro sign begins at the last of the first 65,536 bytes.
    const start = `${line('Cook')}\n${line('Cook')}\n`;
    const long = line('x'.repeat(65_535 - start.length - '{"job": "'.length).concat('€'));
    const { rows, notes, format } = tableOf(await openFile(`${start}${long}\n${line('Köchin')}\n`));
    expect([rows[2]?.[0]?.at(-1), rows[3], notes, format]).toEqual(['€', ['Köchin', '1'], [], 'NDJSON']);
  });
});
