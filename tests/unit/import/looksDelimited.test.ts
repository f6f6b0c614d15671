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
    ['one line', 'Acme, €85k'],
    ['figures alone', '85000\n92000'],
    ['nothing', ''],
  ])('with %s', (_, text) => {
    expect(looksDelimited(text, true)).toBe(false);
  });
});
