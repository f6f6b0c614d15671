import { describe, expect, it } from 'vitest';
import { type DatasetColumn, NO_DATE } from '../../../../src/dataset/column';
import { unpackTexts } from '../../../../src/dataset/packedTexts';
import { fileColumns } from '../../../../src/import/build/fileColumns';
import type { ColumnRole, Reading } from '../../../../src/import/reading';
import { readingOf, tableOf } from '../tableOf';

function valuesOf(column: DatasetColumn): Array<string | number | undefined> {
  switch (column.kind) {
    case 'text':
    case 'category': {
      const texts = unpackTexts(column.texts);
      return Array.from(column.codes, (code) => texts[code]);
    }
    case 'number':
      return [...column.values];
    case 'date':
      return [...column.days];
  }
}

/** The kind, role and values of a column of this role, without the rows left out. */
function kept(role: ColumnRole, cells: readonly string[], settled: Partial<Reading> = {}, rows = [...cells.keys()]) {
  const table = tableOf(['Other'], cells.map((cell) => [cell]));
  return fileColumns(table, readingOf([role], settled), Uint32Array.from(rows)).map((column) => {
    expect(column.name).toBe('Other');
    return [column.kind, column.role, valuesOf(column)];
  });
}

describe('a column of a file', () => {
  it('of labels is a category where they recur, and text where each is another', () => {
    expect(kept('label', ['Cook', 'Baker', 'Cook', 'Baker'])).toEqual([['category', 'label', ['Cook', 'Baker', 'Cook', 'Baker']]]);
    expect(kept('label', ['Cook', 'Baker', 'Smith'])).toEqual([['text', 'label', ['Cook', 'Baker', 'Smith']]]);
  });

  it('of places, groups and texts is as its role says, for the rows that are kept', () => {
    expect(kept('place', ['Wien', 'Bonn', 'Graz'], {}, [0, 2])).toEqual([['category', 'place', ['Wien', 'Graz']]]);
    expect(kept('category', ['Wien', 'Bonn', 'Graz'], {}, [1, 2])).toEqual([['category', null, ['Bonn', 'Graz']]]);
    expect(kept('text', ['Wien', 'Bonn', 'Graz'], {}, [1])).toEqual([['text', null, ['Bonn']]]);
  });

  it('of numbers has what is none as not a number', () => {
    expect(kept('number', ['12', '10+', '-3', '7'], {}, [0, 1, 2])).toEqual([['number', null, [12, Number.NaN, -3]]]);
  });

  it('of numbers is read by the mark that it shows, or else by the one that is settled', () => {
    expect(kept('number', ['1.234', '0,5'], { decimalMark: '.' })).toEqual([['number', null, [1234, 0.5]]]);
    expect(kept('number', ['1.234'], { decimalMark: '.' })).toEqual([['number', null, [1.234]]]);
    expect(kept('number', ['1.234'])).toEqual([['number', null, [1234]]]);
  });

  it('of converted pay has the middle of each range, and not a number where there is no pay', () => {
    expect(kept('convertedPay', ['50000 - 60000', 'up to 40000', '$1,234.50', 'none', '-5'])).toEqual([
      ['number', null, [55_000, 40_000, 1234.5, Number.NaN, Number.NaN]],
    ]);
    expect(kept('convertedPay', ['12.345'], { decimalMark: '.' })).toEqual([['number', null, [12.345]]]);
    expect(kept('convertedPay', ['12.345'], { unit: 1000 })).toEqual([['number', null, [12_345]]]);
  });

  it('of dates has days since 1970, in the order of day and month that it shows', () => {
    // 2 January 1970 is day 1, 1 February day 31, 13 January day 12.
    expect(kept('date', ['1970-01-02', 'soon', '1970-02-01'], {}, [0, 1, 2])).toEqual([['date', 'date', [1, NO_DATE, 31]]]);
    expect(kept('date', ['01/02/1970', '01/13/1970'])).toEqual([['date', 'date', [1, 12]]]);
    expect(kept('date', ['01/02/1970', '13/01/1970'])).toEqual([['date', 'date', [31, 12]]]);
    expect(kept('date', ['01/02/1970'])).toEqual([['date', 'date', [31]]]);
  });

  it.each(['pay', 'lowPay', 'highPay', 'currency', 'otherCurrency', 'period', 'leftOut'] as const)('taken for %s is not kept beside it', (role) => {
    expect(kept(role, ['1', '2'])).toEqual([]);
  });
});

describe('the columns of a file', () => {
  const table = tableOf(['Pay', 'Since', 'Job', 'Until'], [['1', '1970-01-02', 'Cook', '1970-01-03']]);
  const columns = (roles: readonly ColumnRole[]) => fileColumns(table, readingOf(roles), Uint32Array.of(0)).map(({ name, kind, role }) => [name, kind, role]);

  it('stand in the order of the file, the first date being the date of the rows', () => {
    expect(columns(['pay', 'date', 'text', 'date'])).toEqual([
      ['Since', 'date', 'date'],
      ['Job', 'text', null],
      ['Until', 'date', null],
    ]);
  });

  it('are left out where the reading says nothing of them', () => {
    expect(columns(['pay', 'date'])).toEqual([['Since', 'date', 'date']]);
  });
});
