import { describe, expect, it } from 'vitest';
import { findDialect } from '../../../../src/import/delimited/dialect';
import { formatName, guardNotes, notesOn } from '../../../../src/import/delimited/notes';
import type { RecordsRead } from '../../../../src/import/delimited/recordsRead';
import { findEncoding, WINDOWS_1252 } from '../../../../src/import/encoding';
import { tableOf } from '../tableOf';

const encoder = new TextEncoder();
const UTF_8 = findEncoding(encoder.encode('a'), true);
const NOTHING: RecordsRead = { table: tableOf([], []), blankLines: 0, malformed: [], malformedCount: 0, strayQuote: null, openCell: null };

function said(read: Partial<RecordsRead>, titles: readonly string[] = []): string[] {
  return notesOn({ ...NOTHING, ...read }, { names: [], hasHeader: true, before: 1, titles }, UTF_8);
}

describe('the name of a format', () => {
  it.each([
    ['a,b\n1,2\n', 'CSV, commas, UTF-8'],
    ['a;b\n1;2\n', 'CSV, semicolons, UTF-8'],
    ['a\tb\n1\t2\n', 'TSV, UTF-8'],
    ['pay\n45,000\n', 'Text in one column, UTF-8'],
  ])('of %j is %s', (text, name) => {
    expect(formatName(findDialect(encoder.encode(text), true), UTF_8)).toBe(name);
  });
});

describe('what is said of how a text was read', () => {
  it('is nothing where all is plain', () => {
    expect(said({})).toEqual([]);
  });

  it('is an encoding that is guessed', () => {
    expect(notesOn(NOTHING, { names: [], hasHeader: true, before: 1, titles: [] }, WINDOWS_1252)).toEqual([
      'The file does not say how its letters are encoded; it is read as Windows-1252. If letters look wrong, save it as UTF-8 and open it again.',
    ]);
  });

  it('is titles above the header, shortened to eighty characters', () => {
    expect(said({}, ['Survey'])).toEqual(['1 line above the header passed over: “Survey”.']);
    expect(said({}, ['Survey', '', ' of \n 2024 '])).toEqual(['3 lines above the header passed over: “Survey”, “of 2024”.']);
    expect(said({}, ['', ''])).toEqual(['2 lines above the header passed over.']);
    expect(said({}, ['😀'.repeat(80), '😀'.repeat(81)])).toEqual([`2 lines above the header passed over: “${'😀'.repeat(80)}”, “${'😀'.repeat(80)}…”.`]);
  });

  it('is blank lines', () => {
    expect(said({ blankLines: 1 })).toEqual(['1 blank line passed over.']);
    expect(said({ blankLines: 1234 })).toEqual(['1,234 blank lines passed over.']);
  });

  it('is rows with quotes in the wrong places, of many the first', () => {
    expect(said({ malformed: [5], malformedCount: 1 })).toEqual(['1 row has quotes in the wrong places (5): see whether cells are cut as they should be.']);
    expect(said({ malformed: [5, 1200], malformedCount: 2 })).toEqual(['2 rows have quotes in the wrong places (5, 1,200): see whether cells are cut as they should be.']);
    expect(said({ malformed: [5, 1200], malformedCount: 3 })).toEqual(['3 rows have quotes in the wrong places (5, 1,200, …): see whether cells are cut as they should be.']);
  });

  it('is a quote that never closes, and a cell in which the file ends, where that holds lines', () => {
    expect(said({ strayQuote: 1200 })).toEqual(['A quote in row 1,200 opens and never closes. From there on, quotes are read as plain text.']);
    expect(said({ openCell: { record: 1200, lineEnds: 1 } })).toEqual(['The file ends inside a quoted cell of row 1,200, which holds 1 line end: there may be rows in it.']);
    expect(said({ openCell: { record: 3, lineEnds: 1200 } })).toEqual(['The file ends inside a quoted cell of row 3, which holds 1,200 line ends: there may be rows in it.']);
    expect(said({ openCell: { record: 3, lineEnds: 0 } })).toEqual([]);
  });

  it('is how many texts were guarded', () => {
    const note = (texts: string): string => `The apostrophe before ${texts}, which keeps a spreadsheet from running it as a formula, is taken off.`;
    expect([0, 1, 1200].map(guardNotes)).toEqual([[], [note('1 text')], [note('1,200 different texts')]]);
  });
});
