import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findDialect } from '../../../src/import/delimited/dialect';

function dialectOf(text: string, isWhole = true) {
  const { marks, delimiterName, isStated } = findDialect(strToU8(text), isWhole);
  return { delimiter: String.fromCharCode(marks.delimiter), quote: String.fromCharCode(marks.quote), crEnds: marks.crEnds, delimiterName, isStated };
}

describe('how a text is cut into cells', () => {
  it.each([
    [',', 'commas'], ['\t', 'tabs'], [';', 'semicolons'], ['|', 'vertical bars'], ['^', 'circumflexes'], ['~', 'tildes'], ['\u001f', 'unit separators'], ['\u001e', 'record separators'],
  ])('is found: by %j', (delimiter, name) => {
    expect(dialectOf(`a${delimiter}b\n1${delimiter}2\n3${delimiter}4\n`)).toEqual({ delimiter, quote: '"', crEnds: false, delimiterName: name, isStated: false });
  });

  it.each([
    ['sep=;\na,b\n1,2', ';', 'semicolons'], ['SEP=|\r\na,b', '|', 'vertical bars'], ['"sep=,"\na;b', ',', 'commas'], ['sep=#\na#b', '#', '“#”'],
  ])('is stated by %j', (text, delimiter, name) => {
    expect(dialectOf(text)).toMatchObject({ delimiter, delimiterName: name, isStated: true });
  });

  it.each(['sep=\na,b\n1,2', 'sep=;;\na,b\n1,2', 'a sep=;\nb,c\n1,2', 'sep=€\na,b\n1,2'])('is not stated by %j', (text) => {
    expect(dialectOf(text)).toMatchObject({ delimiter: ',', isStated: false });
  });

  it.each([
    'pay\n45,000\n50,000', 'pay\n$45,000 per year\n$50,000 per year', 'pay\n1234,50\n999,1', 'pay\n1,23,456\n9,87,654', 'pay\n45,000.50\n1,000.5', 'pay\nAcme\nGlobex', '', 'one line',
  ])('is one column where nothing delimits: %j', (text) => {
    expect(dialectOf(text)).toMatchObject({ delimiterName: null, delimiter: '\u001f' });
  });

  it.each([
    ['figures of four digits', 'pay\n1,2345\n2,3456'], ['two figures', 'a,b\n45,46\n50,51'], ['a word behind', 'pay\n45,000 and then very much more than that\n50,000 and then very much more than that'],
  ])('is by commas with %s', (_, text) => {
    expect(dialectOf(text).delimiterName).toBe('commas');
  });

  it('is by what makes all records alike, with cells free of other marks', () => {
    expect(dialectOf('a;b\n1,5;2,5\n3,5;4,5').delimiterName).toBe('semicolons');
    expect(dialectOf('a;b;c\n1,5;2;x\n3,5;4;y').delimiterName).toBe('semicolons');
    expect(dialectOf('Report, 2024\na;b;c\n1;2;3\n4;5;6').delimiterName).toBe('semicolons');
    expect(dialectOf('a,b\n"1;2",3\n"4;5",6').delimiterName).toBe('commas');
    expect(dialectOf('a\n1,2\n3,4\n5,6').delimiterName).toBe('commas');
    // Two lines of five with two cells are too few, and two of four are enough.
    expect(dialectOf('a,b\n1,2\nx\ny\nz').delimiterName).toBeNull();
    expect(dialectOf('a,b\n1,2\nx\ny').delimiterName).toBe('commas');
  });

  it('has ends of lines of old Macs where they are more than others', () => {
    expect(dialectOf('a,b\r1,2\r3,4').crEnds).toBe(true);
    expect(dialectOf('a,b\r\n1,2\r\n').crEnds).toBe(false);
    expect(dialectOf('a,b\r').crEnds).toBe(false);
    expect(dialectOf('a,b\r1,2\n3,4\n').crEnds).toBe(false);
    expect(dialectOf('a,"b\rb\rb"\n1,2').crEnds).toBe(false);
    expect(dialectOf('a,b\r1,2\n').crEnds).toBe(false);
  });

  it('has apostrophes for quotes also where they enclose nothing that delimits', () => {
    expect(dialectOf("'job','pay'\n'Dev','1000'\n'Ops','2000'\n").quote).toBe("'");
    expect(dialectOf("job;pay\n'Dev';1000\n'Ops';2000\n").quote).toBe("'");
  });

  it('has none where they are the text’s own, or guard it', () => {
    expect(dialectOf("job,pay\n'tis,1\n'twas,2\n").quote).toBe('"');
    expect(dialectOf("job,pay\n'=1+1,1\n'@b,2\n'-c,3\n").quote).toBe('"');
    expect(dialectOf("a,b\n'=1,'=2\n'=3,'=4\n").quote).toBe('"');
    expect(dialectOf("job,pay\n'Dev' or 'Ops',1\n'Dev' and more,2\n").quote).toBe('"');
  });

  it('has apostrophes for quotes where no cell is in quotes and several are in apostrophes', () => {
    expect(dialectOf("a,b\n'1,5',2\n'3,5',4").quote).toBe("'");
    expect(dialectOf("a,b\n'1,5',2\n3,4").quote).toBe('"');
    expect(dialectOf("a,b\n'1,5',\"2\"\n'3,5',4").quote).toBe('"');
    expect(dialectOf("a,b\nit's,2\nhe's,4").quote).toBe('"');
    expect(dialectOf("a,b\r'1,5',2\r'3,5',4").quote).toBe("'");
  });
});
