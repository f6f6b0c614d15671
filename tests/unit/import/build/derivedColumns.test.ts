import { describe, expect, it } from 'vitest';
import type { DatasetColumn } from '../../../../src/dataset/column';
import { packTexts, unpackTexts } from '../../../../src/dataset/packedTexts';
import { derivedColumns } from '../../../../src/import/build/derivedColumns';

const NONE = Uint8Array.of(0, 0, 0);

function textColumn(name: string): DatasetColumn {
  return { kind: 'text', name, role: null, codes: Uint8Array.of(0, 0, 0), texts: packTexts(['']) };
}

/** The name, role, groups and group of each row of every column made. */
function derived(flags: Uint8Array, repeats: Uint8Array, others: readonly DatasetColumn[] = []) {
  return derivedColumns(flags, repeats, others).map((column) => {
    if (column.kind !== 'category') throw new Error(`“${column.name}” is ${column.kind}`);
    const groups = unpackTexts(column.groups);
    expect(unpackTexts(column.texts)).toEqual(groups);
    expect([...column.groupOf]).toEqual([...groups.keys()]);
    return [column.name, column.role, groups, [...column.codes]];
  });
}

describe('what is unusual about rows', () => {
  it('is no column where nothing is', () => {
    expect(derivedColumns(NONE, NONE, [])).toEqual([]);
  });

  it('is a column of the kinds that occur', () => {
    expect(derived(Uint8Array.of(0, 2, 2), NONE)).toEqual([
      ['Unusual figures', 'flag', ['Nothing unusual', 'Looks like pay per hour'], [0, 1, 1]],
    ]);
    expect(derived(Uint8Array.of(3, 1, 3), NONE)).toEqual([
      ['Unusual figures', 'flag', ['Looks like thousands', 'Looks like a slip of a digit'], [1, 0, 1]],
    ]);
    expect(derived(Uint8Array.of(3, 2, 1, 0), Uint8Array.of(0, 0, 0, 0))).toEqual([
      [
        'Unusual figures',
        'flag',
        ['Nothing unusual', 'Looks like thousands', 'Looks like pay per hour', 'Looks like a slip of a digit'],
        [3, 2, 1, 0],
      ],
    ]);
  });

  it('is a column of repeats beside it', () => {
    expect(derived(Uint8Array.of(0, 1, 0), Uint8Array.of(0, 0, 1))).toEqual([
      ['Unusual figures', 'flag', ['Nothing unusual', 'Looks like thousands'], [0, 1, 0]],
      ['Exact repeats', 'repeat', ['First or only', 'Exact repeat'], [0, 0, 1]],
    ]);
    expect(derived(NONE, Uint8Array.of(1, 1, 1))).toEqual([['Exact repeats', 'repeat', ['Exact repeat'], [0, 0, 0]]]);
  });

  it('is called apart from the columns of the file', () => {
    const others = ['Unusual figures', 'Unusual figures (2)', 'Exact repeats (2)'].map(textColumn);
    expect(derived(Uint8Array.of(1, 1, 1), Uint8Array.of(1, 1, 1), others).map(([name]) => name)).toEqual([
      'Unusual figures (3)',
      'Exact repeats',
    ]);
  });
});
