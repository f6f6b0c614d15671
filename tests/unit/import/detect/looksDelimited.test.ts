import { describe, expect, it } from 'vitest';
import { looksDelimited } from '../../../../src/import/detect/looksDelimited';

const looks = (lines: readonly string[]): boolean => looksDelimited(lines.join('\n'), true);

describe('one column under a name', () => {
  it.each([
    ['a name of sixty letters', ['x'.repeat(60), '85', '92']],
    ['lines of forty characters', ['pay', '8'.repeat(40), '92']],
    ['spaces and blank lines around', ['', '  pay ', ' ', ' 85 ', '', '92']],
    ['words of three letters', ['pay', '85 EUR', '92 a day']],
    ['four lines of five with figures', ['pay', '85', '92', '87', '91', 'none']],
    ['figures of other scripts', ['pay', '٨٥', '९२']],
    ['wide gaps between the five words of its name', ['what  do\tyou earn now', '85', '92']],
    ['a name and one figure', ['pay', '85']],
  ])('is a table with %s', (_, lines) => {
    expect(looks(lines)).toBe(true);
  });

  it.each([
    ['a name of sixty-one letters', ['x'.repeat(61), '85', '92']],
    ['lines of forty-one characters', ['pay', '8'.repeat(41), '9'.repeat(41)]],
    ['three lines of four with figures', ['pay', '85', '92', '87', 'none']],
    ['a figure in the name', ['pay 1', '85', '92']],
    ['a bar in the name', ['pay|', '85', '92']],
    ['a full stop in the name', ['pay.', '85', '92']],
    ['a colon in the name', ['pay:', '85', '92']],
    ['a call in the name', ['pay!', '85', '92']],
    ['no letter in the name', ['€', '85', '92']],
    ['bars at the lines', ['pay', '85|', '92|']],
    ['semicolons at some lines', ['pay', '85', '92;']],
    ['no figures', ['pay', 'a', 'b']],
  ])('is none with %s', (_, lines) => {
    expect(looks(lines)).toBe(false);
  });

  it('has line ends of any kind', () => {
    expect(looksDelimited('pay\r85\r92', true)).toBe(true);
    expect(looksDelimited('pay\r\n85\r\n92', true)).toBe(true);
  });
});

describe('cells of equal number', () => {
  it.each([
    ['most common, where it comes last', ['a', 'b;c', 'd;e', 'f;g', 'h;i']],
    ['of three', ['a|b|c', 'd|e|f']],
    ['in two of three records of tabs', ['a', 'c\td', 'e\tf']],
    ['of sentences, by tabs', ['One two.\t Three four.', 'One two.\t Three four.']],
    ['with a full stop within', ['Acme; St. Gallen', 'Globex; St. Moritz']],
    ['between lines of spaces', ['a;b', ' ', '  ', ' ', 'c;d']],
    ['of which the last is empty', ['a;b', 'c;d', 'e;']],
    ['of exactly five words each', ['one two three four five; one two three four five', 'one two three four five; one two three four five']],
    ['of many words, with no space behind a mark', ['one two three four five six;one two three four five six', 'one two three four five six;one two three four five six']],
    ['of many words, with a space behind most marks', ['one two three four five six; one two three four five six', 'one two three four five six;one two three four five six']],
    ['with a full stop in some', ['a; b.', 'c; d', 'e; f']],
    ['with a full stop behind figures', ['a; 1.', 'c; 2.', 'e; 3.']],
    ['between blank lines', ['', 'a;b', ' ; ', '', 'c;d', '']],
  ])('make a table: %s', (_, lines) => {
    expect(looks(lines)).toBe(true);
  });

  it.each([
    ['of one record', ['a;b']],
    ['in one of two records of tabs, which is not the first', ['a', 'b\tc']],
    ['of six words and five, with a space behind the mark', ['one two three four five six; one two three four five', 'one two three four five six; one two three four five']],
    ['of less than half of the records of tabs', ['a', 'b', 'c', 'd\te', 'f\tg']],
    ['with most of them empty', ['a;b', 'c;', 'd;', 'e;']],
    ['with spaces in most of them', ['a;b', 'c; ', 'd; ', 'e; ']],
    ['with a full stop in four of five', ['a; b.', 'c; d.', 'e; f.', 'g; h.', 'i; j']],
    ['with questions and calls', ['a; b?', 'c; d!', 'e; f…']],
    ['with a full stop behind a space', ['a; 1 .', 'c; 2 .', 'e; 3 .']],
    ['of sentences with an empty one', ['a; b.', 'c; d.', 'e; f.', 'g;', 'h; i.']],
  ])('make none: %s', (_, lines) => {
    expect(looks(lines)).toBe(false);
  });
});

describe('commas of thousands', () => {
  it.each([
    ['under a header of words', ['company,pay', 'Acme,85,000', 'Globex,92,000']],
    ['with four records of five long enough', ['company,pay,city', 'A,85,000,Bonn', 'B,92,000,Bonn', 'C,1,000,Bonn', 'D,2,000,Bonn', 'E']],
    ['in cells of their own', ['a,1,000', 'b,2,000']],
    ['under a header, and not taken for them where every figure is a cell', ['years,pay,city', '5,850,Bonn', '12,92000,Graz', '7,900,Bonn', '3,71000,Graz']],
  ])('are told from those between cells %s', (_, lines) => {
    expect(looks(lines)).toBe(true);
  });

  it.each([
    ['under a header with figures', ['company1,pay2,city3', 'Acme,85,000', 'Globex,92,000']],
    ['under a header with a cell that is no word', ['company,—,city', 'Acme,85,000', 'Globex,92,000']],
    ['under a header of more cells', ['company,pay,city,land', 'Acme,85,000', 'Globex,92,000']],
    ['under a header alone', ['company,pay']],
    ['with three records of four long enough', ['company,pay,city', 'A,85,000', 'B,92,000', 'C,1,000', 'D']],
    ['in sentences', ['We pay, on time.', 'You get 85,000 a year, and more of it, for all of the work that you do here.', 'Write, please, to us, whenever you like and from wherever in the world you are.']],
  ])('make no table %s', (_, lines) => {
    expect(looks(lines)).toBe(false);
  });

  it.each([
    ['1,2345', '3,4567'],
    ['1,23', '3,45'],
    ['a,234', 'b,567'],
    ['1,23a', '3,45b'],
  ])('have three figures behind them and one before: “%s” is two cells', (one, other) => {
    expect(looks([one, other])).toBe(true);
  });

  it('are one cell between figures: “1,234” and “1,234,567”', () => {
    expect(looks(['1,234', '5,678'])).toBe(false);
    expect(looks(['1,234,567', '5,678,901'])).toBe(false);
  });

  it('are no matter to semicolons', () => {
    expect(looks(['1;234', '5;678'])).toBe(true);
  });
});

describe('quotes', () => {
  it.each([
    ['hold marks and line ends', ['"a;b\nc";d', 'e;f']],
    ['open behind spaces', ['a;  "b;c"', 'd;e']],
    ['open at the start of a line', ['"a;b";c', '"d;e";f']],
    ['are themselves where they are doubled', ['"a"";b";c', 'd;e']],
    ['do not open within a cell', ['a "b;c', 'd "e;f']],
    ['do not open behind a letter and a space', ['a "b;c "d', 'e;f']],
  ])('%s', (_, lines) => {
    expect(looks(lines)).toBe(true);
  });

  it('that never close hold all that follows', () => {
    expect(looks(['"a;b', 'c;d', 'e;f'])).toBe(false);
  });
});

describe('the end', () => {
  it('of a line is no record of its own', () => {
    expect(looksDelimited('a;b\nc;d\n', true)).toBe(true);
    expect(looksDelimited('a;b\nc;d\n', false)).toBe(true);
    expect(looksDelimited('a;b\n', true)).toBe(false);
    expect(looksDelimited('a;b\n', false)).toBe(false);
  });

  it('of the text is the two hundredth record, or none behind it', () => {
    expect(looksDelimited(`${'a;b\n'.repeat(160)}${'c\n'.repeat(39)}c`, true)).toBe(true);
    expect(looksDelimited(`${'a;b\n'.repeat(160)}${'c\n'.repeat(40)}c`, true)).toBe(true);
    expect(looksDelimited(`${'a;b\n'.repeat(160)}${'c\n'.repeat(41)}`, true)).toBe(true);
    expect(looksDelimited(`${'a;b\n'.repeat(159)}${'c\n'.repeat(40)}c;d`, true)).toBe(true);
    expect(looksDelimited(`${'a;b\n'.repeat(159)}${'c\n'.repeat(41)}c;d`, true)).toBe(false);
  });
});
