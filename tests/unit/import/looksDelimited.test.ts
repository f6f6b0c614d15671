import { describe, expect, it } from 'vitest';
import { looksDelimited } from '../../../src/import/detect/looksDelimited';

describe('A text is a table of delimited cells', () => {
  it.each([
    ['commas', 'company,pay\nAcme,85000\nGlobex,92000'],
    ['semicolons, with commas in cells that are not quoted', 'Firma;Gehalt\nAcme, Bonn;85.000,00\nGlobex;92.000,00'],
    ['tabs, as cells of a spreadsheet are pasted', 'Company\tPay\nAcme\t$85,000\nGlobex\t$92,000\n\t\n'],
    ['one row of tabs among others', 'Acme\t85000\nGlobex\t92000'],
    ['bars', 'company|pay\nAcme|85,000\nGlobex|92,000'],
    ['figures with commas that are not quoted, under a header', 'company,pay\nAcme,85,000\nGlobex,92,000'],
    ['line breaks in quoted cells', 'company,note,pay\nAcme,"good,\nbad\nand ugly",1\nGlobex,"a\r\nb",2'],
    ['one column of figures under a name', 'salary\n85000\n92000'],
    ['one column of pay under a name', 'Annual pay\n€85,000\n€92,000'],
    ['headers that are long', `"${'How much, in "" and so on, '.repeat(9)}",pay\nx,1\ny,2`],
    ['four records of five with as many cells', 'a;b\nc;d\ne;f\ng;h\nother'],
    ['half of the records in tabs', 'a\tb\nc\td\nother\nmore'],
    ['a quote within a cell', 'a "b;c\nd;e\nf;g'],
    ['spaces before a quote', 'a;  "b;\nc"\nd;e\nf;g'],
    ['quotes that are doubled', 'a;"b "";"" c"\nd;e\nf;g'],
    ['line ends of an old Mac', 'a;b\rc;d\re;f'],
    ['half of the records filled', 'a;b\nc;d\n;\n;x'],
    ['full stops, but no space behind every mark', 'a;b.\nc;d.\ne;f.'],
    ['one column of figures and notes of three letters', 'pay\n85 EUR\n92 EUR'],
    ['one column with a name of five words', 'what do you earn yearly\n85\n92'],
    ['cells of a few words', 'Acme, €85k, Berlin\nGlobex, £60k, London\nHooli, $1, Paris'],
  ])('with %s', (_, text) => {
    expect(looksDelimited(text, true)).toBe(true);
  });
});

describe('A text is plain lines', () => {
  it.each([
    ['figures with commas of thousands', '$182,421\n$168,445\n$162,861'],
    ['figures between bars', '|\n$182,421 |\n|\n$168,445 |'],
    ['sentences', 'We pay well, and on time, every month.\nYou get a bonus, a car, and much more of it.\nWrite, if you like, to us.'],
    ['two sentences with a comma each', 'Engineers earn about €85k a year in Bonn, which is more than most.\nManagers earn about €92k a year in Bonn, which is a little more.'],
    ['a list of offers', 'Acme: €85k + bonus\nGlobex — 92.000 € p.a.'],
    ['three records of four with as many cells', 'a;b\nc;d\ne;f\nother'],
    ['less than half of the records in tabs', 'a\tb\nother\nmore'],
    ['few records that are filled', 'a;b\n;c\n;d\n;e\n;f'],
    ['full stops and a space behind every mark', 'a; b.\nc; d.\ne; f.'],
    ['many words and a space behind every mark', 'one two three four five six; one two three four five six\none two three four five six; one two three four five six'],
    ['figures under a question', 'pay?\n85\n92'],
    ['figures under a name of six words', 'what do you earn each year\n85\n92'],
    ['figures under a name that is long', `${'x'.repeat(61)}\n85\n92`],
    ['figures under signs', '—\n85\n92'],
    ['words of four letters under a name', 'pay\n85 euro\n92 euro'],
    ['long lines under a name', `pay\n${'8 '.repeat(21)}\n${'9 '.repeat(21)}`],
    ['a name alone', 'pay'],
    ['one line', 'Acme, €85k'],
    ['figures alone', '85000\n92000'],
    ['nothing', ''],
  ])('with %s', (_, text) => {
    expect(looksDelimited(text, true)).toBe(false);
  });
});

describe('The end of a text', () => {
  it('is a record where the text is whole, and may be cut off where it is not', () => {
    expect(looksDelimited('a;b\nc;d', true)).toBe(true);
    expect(looksDelimited('a;b\nc;d', false)).toBe(false);
    expect(looksDelimited('a;b\nc;d\ne', false)).toBe(true);
    expect(looksDelimited('a;b\nc;d\ne', true)).toBe(false);
  });

  it('is not looked at behind two hundred records', () => {
    expect(looksDelimited(`${'a;b\n'.repeat(200)}${'other\n'.repeat(500)}`, true)).toBe(true);
    expect(looksDelimited(`${'a;b\n'.repeat(100)}${'other\n'.repeat(100)}`, true)).toBe(false);
  });
});
