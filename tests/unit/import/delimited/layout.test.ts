import { describe, expect, it } from 'vitest';
import { findLayout } from '../../../../src/import/delimited/layout';
import { isBlankLine, sampleRecords } from '../../../../src/import/delimited/sampleRecords';

describe('where names and rows stand', () => {
  const TABLE = [['Company', 'Pay'], ['Acme', '85000'], ['Globex', '92000']];

  it('is told by the header', () => {
    expect(findLayout(TABLE, null, 0)).toEqual({ names: ['Company', 'Pay'], hasHeader: true, before: 1, titles: [] });
    expect(findLayout([['sep=,'], ...TABLE], null, 1)).toEqual({ names: ['Company', 'Pay'], hasHeader: true, before: 2, titles: [] });
  });

  it('is below titles, of which blank lines are none', () => {
    const records = [['Survey', '', ' 2024 '], ['  '], ['', '', ''], ['Company', 'City', 'Pay'], ['Acme', 'Bonn', '85000']];
    expect(findLayout(records, null, 0)).toEqual({ names: ['Company', 'City', 'Pay'], hasHeader: true, before: 4, titles: ['Survey  2024 ', ''] });
  });

  it('is the first line that is not blank where a header is asked for and none is seen', () => {
    const records = [[''], ['Acme', '85000'], ['Globex', '92000']];
    expect(findLayout(records, true, 0)).toEqual({ names: ['Acme', '85000'], hasHeader: true, before: 2, titles: [] });
    expect(findLayout([['']], true, 0)).toEqual({ names: [''], hasHeader: false, before: 0, titles: [] });
  });

  it('has as many nameless columns as most records have cells, and the more of two that are as many', () => {
    const namelessOf = (records: ReadonlyArray<readonly string[]>, skipped = 0) => findLayout(records, false, skipped);
    expect(namelessOf(TABLE)).toEqual({ names: ['', ''], hasHeader: false, before: 0, titles: [] });
    expect(namelessOf([['1', '2', '3'], ['1', '2'], ['1', '2', '3'], ['']], 0).names).toHaveLength(3);
    expect(namelessOf([['1', '2'], ['1', '2', '3']]).names).toHaveLength(3);
    expect(namelessOf([['1', '2', '3'], ['1', '2']]).names).toHaveLength(3);
    expect(namelessOf([['1', '2', '3'], ['1', '2'], ['3', '4']]).names).toHaveLength(2);
    expect(namelessOf([[''], [''], ['1', '2']]).names).toHaveLength(2);
    expect(namelessOf([], 1)).toEqual({ names: [''], hasHeader: false, before: 1, titles: [] });
  });

  it('has no nameless columns at the end that hold nothing', () => {
    const namesOf = (...rows: ReadonlyArray<readonly string[]>) => findLayout([['Company', 'Pay', '', ' '], ...rows], true, 0).names;
    expect(namesOf(['Acme', '1', '', ' '], ['Globex', '2'])).toEqual(['Company', 'Pay']);
    expect(namesOf(['Acme', '1', 'x', ''])).toEqual(['Company', 'Pay', '', ' ']);
    expect(namesOf(['Acme', '1', '', 'x'])).toEqual(['Company', 'Pay', '', ' ']);
    // What lies beyond the last name is no column's.
    expect(namesOf(['Acme', '1', '', '', 'x'])).toEqual(['Company', 'Pay']);
  });
});

describe('the first records of a text', () => {
  const MARKS = { delimiter: 44, quote: 34, crEnds: false };
  const recordsOf = (text: string, isWhole: boolean, most = 10) => sampleRecords(new TextEncoder().encode(text), isWhole, MARKS, most);

  it('are cut into cells, whose doubled quotes are one', () => {
    expect(recordsOf('a,"b ""c"""\n\n"d\ne",€', true)).toEqual({ records: [['a', 'b "c"'], [''], ['d\ne', '€']], malformedQuotes: 0 });
  });

  it('are without the one that the end of the sample cuts', () => {
    expect(recordsOf('a,b\n1,2', false).records).toEqual([['a', 'b']]);
    expect(recordsOf('a,b\n1,"2', false).records).toEqual([['a', 'b']]);
    expect(recordsOf('a,b\n1,2', true).records).toEqual([['a', 'b'], ['1', '2']]);
  });

  it('are as many as are asked for', () => {
    expect(recordsOf('1\n2\n3\n', true, 2).records).toEqual([['1'], ['2']]);
    expect(recordsOf('', true).records).toEqual([]);
  });

  it('tell how many quotes are in the wrong places', () => {
    expect(recordsOf('a,b\n"1" x,2\n"3"y,4\n', true).malformedQuotes).toBeGreaterThan(0);
  });
});

describe('a blank line', () => {
  it.each([[[]], [['']], [[' ']], [['\t \f']]])('is %j', (cells) => {
    expect(isBlankLine(cells)).toBe(true);
  });

  it.each([[['a']], [[' a ']], [['', '']], [['\u00a0']]])('is not %j', (cells) => {
    expect(isBlankLine(cells)).toBe(false);
  });
});
