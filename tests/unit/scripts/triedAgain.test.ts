import { describe, expect, it } from 'vitest';
import { withoutThoseTriedAgain } from '../../../scripts/mutation/triedAgain';

describe('what is tried again', () => {
  it('are the changes for which time ran out, and no others', () => {
    const killed = { id: '1', status: 'Killed' };
    const endless = { id: '2', status: 'Timeout', statusReason: 'It does not end.' };
    const slow = { id: '3', status: 'Timeout' };
    const report = { schemaVersion: '1', files: { 'src/a.ts': { source: 'a', mutants: [killed, slow, endless] }, 'src/b.ts': { source: 'b', mutants: [] } } };
    expect(withoutThoseTriedAgain(report)).toEqual({
      schemaVersion: '1',
      files: { 'src/a.ts': { source: 'a', mutants: [killed, endless] }, 'src/b.ts': { source: 'b', mutants: [] } },
    });
  });

  it('is nothing of what is no report', () => {
    for (const other of [null, 1, [], {}, { files: 1 }, { files: { a: 1, b: { mutants: 1 } } }]) expect(withoutThoseTriedAgain(other)).toEqual(other);
  });
});
