import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../src/import/delimited/readDelimited';
import { ROW_SHAPE } from '../../../src/import/rawTable';
import { rowsOf } from './rowsOf';

const path = fileURLToPath(new URL('../../../../shared/data/ai-jobs-salaries-2025-01.csv', import.meta.url));

describe('The published file of salaries (skipped when ../shared/data/ai-jobs-salaries-2025-01.csv is absent)', () => {
  it.skipIf(!existsSync(path))('has 74,301 rows of 11 columns, cell by cell as Papa Parse reads them', async () => {
    const content = new Uint8Array(await readFile(path));
    const outcome = await readDelimited(new Blob([content]), { sheet: null, header: null }, () => undefined);
    if (!outcome.ok) throw new Error(outcome.problem);
    const { table, notes } = outcome;
    expect([table.rowCount, table.columns.length]).toEqual([74_301, 11]);
    expect(table.shape.every((shape) => shape === ROW_SHAPE.whole)).toBe(true);
    expect(notes).toEqual([]);
    const [names, ...rows] = Papa.parse<string[]>(new TextDecoder().decode(content), { skipEmptyLines: true }).data;
    expect(table.columns.map(({ name }) => name)).toEqual(names);
    // One comparison: a million and a half of them would take long to say nothing.
    expect(JSON.stringify(rowsOf(table)) === JSON.stringify(rows)).toBe(true);
  });
});
