import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField, guardedCell, isGuardedCell, unguardedCell } from '../../../src/dataset/guardedCell';

describe('a cell for spreadsheets', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3', "'-2+3"],
    ['-', "'-"],
    [' =1', "' =1"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['＝1', "'＝1"],
    // What begins with an apostrophe and goes on as a formula gets one more, which is the one taken off.
    ["'=1", "''=1"],
    ["''@x", "'''@x"],
    // Cells of a spreadsheet that separates them by semicolons, where a quote within a line is a letter as any other.
    ['x;=1+1;y', "x;'=1+1;y"],
    ['x; @SUM(A1)', "x;' @SUM(A1)"],
    ["x;-2+cmd|' /C calc'!A0", "x;'-2+cmd|' /C calc'!A0"],
    ['two lines\n+SUM(A1)', "two lines\n'+SUM(A1)"],
    ['a\t＝1', "a\t'＝1"],
    ["x;'=1", "x;''=1"],
    ['=1;=2', "'=1;'=2"],
    ['\n=1', "'\n'=1"],
  ])('%j is guarded as %j, and read back', (text, cell) => {
    expect(guardedCell(text)).toBe(cell);
    expect(isGuardedCell(cell)).toBe(true);
    expect(unguardedCell(cell)).toBe(text);
  });

  it.each(['', "'", "'tis", "O'Brien", "'-5", '-5', '+1,000', '-3.5e6', '+12%', '-.5', 'a=b', '1-2', 'US$5', 'duties:\n- code\n- test', 'a; -5; +1', "x;'tis", ';', "a;'-5"])(
    '%j is harmless, written and read as it stands',
    (text) => {
      expect(guardedCell(text)).toBe(text);
      expect(isGuardedCell(text)).toBe(false);
      expect(unguardedCell(text)).toBe(text);
    },
  );

  it('comes back as the text that it was, whatever that is', () => {
    const hostile = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '\t', '\r', '\n', ' ', '1', ',', 'e', 'x', '%', ';', '(', '|') });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const cell = guardedCell(text);
        expect(unguardedCell(cell)).toBe(text);
        expect(/(?:^|[;\t\r\n])\s*[=@]/u.test(cell)).toBe(false);
      }),
    );
  });
});

describe('a field of a CSV file', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' spaced', '" spaced"'],
    ['spaced ', '"spaced "'],
    ['=A1,"x"', `"'=A1,""x"""`],
  ])('%j is written as %j', (text, field) => {
    expect(csvField(text)).toBe(field);
  });
});
