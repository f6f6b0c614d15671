import { describe, expect, it } from 'vitest';
import { createSourceReader, type OpenedTable, type SourceReader } from '../../../src/import/sourceReader';
import type { ReadProgress } from '../../../src/import/source';
import { FOUND_OUT } from './opened';

const about = { id: 'x', title: 'My pay', name: 'pay.csv', openedAt: '2026-11-24T00:00:00.000Z' };

async function openText(reader: SourceReader, text: string, onProgress: (progress: ReadProgress) => void = () => undefined): Promise<OpenedTable> {
  const outcome = await reader.open({ kind: 'file', name: 'pay.csv', blob: new Blob([text]) }, FOUND_OUT, onProgress);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.opened;
}

describe('the reader of a source', () => {
  it('says what was found, what is proposed and what that makes of the rows, without the cells', async () => {
    const progress: ReadProgress[] = [];
    const opened = await openText(createSourceReader(), 'Job,Salary (EUR)\nCook,45000\nBaker,none\n', (step) => progress.push(step));
    expect(Object.keys(opened).toSorted()).toEqual(['format', 'header', 'notes', 'proposal', 'report', 'sheet', 'sheets']);
    expect(opened).toMatchObject({ format: 'CSV, commas, UTF-8', header: true, sheets: [], sheet: null });
    expect(opened.proposal.reading.roles).toContain('pay');
    expect(opened.report).toMatchObject({ rowsIn: 2, rowsRead: 1, rowsSetAside: 1 });
    expect(progress.at(-1)?.rows).toBe(2);
  });

  it('judges, writes out and builds the same rows by any reading', async () => {
    const reader = createSourceReader();
    const { proposal } = await openText(reader, 'Job,Salary (EUR)\nCook,45000\nBaker,none\nBaker,50000\n');
    expect(reader.judge(proposal.reading).rowsRead).toBe(2);
    expect(reader.judge({ ...proposal.reading, roles: ['label', 'text'] }).rowsRead).toBe(0);
    expect(await reader.setAside(proposal.reading).text()).toContain('3,No pay is given,Baker,none');
    const dataset = reader.build(proposal.reading, about);
    expect(dataset).toMatchObject({ id: 'x', title: 'My pay', rowCount: 2 });
    expect([...dataset.pay]).toEqual([45_000, 50_000]);
  });

  it('keeps what is open where another source cannot be read', async () => {
    const reader = createSourceReader();
    const { proposal } = await openText(reader, 'Job,Salary (EUR)\nCook,45000\n');
    expect(await reader.open({ kind: 'text', name: 'Pasted text', text: '' }, FOUND_OUT, () => undefined)).toEqual({
      ok: false,
      problem: 'There is nothing in it. Open a table that has rows.',
    });
    expect(reader.judge(proposal.reading).rowsRead).toBe(1);
    await openText(reader, 'Job,Salary (EUR)\nCook,1\nBaker,2\n');
    expect(reader.judge(proposal.reading).rowsRead).toBe(2);
  });

  it('has nothing to judge before anything is open', async () => {
    const { proposal } = await openText(createSourceReader(), 'Salary\n1\n');
    expect(() => createSourceReader().judge(proposal.reading)).toThrow('Nothing is open yet');
  });
});
