import { describe, expect, it } from 'vitest';
import { openFile, problemOf, tableOf } from './opened';
import { directoryEntry, withPart, workbookFile, workbookOf } from './workbookFile';

const SHEET = 'xl/worksheets/sheet1.xml';

function cell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The letters of a column by its index from 0, up to ZZ. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : String.fromCharCode(64 + Math.floor(index / 26)) + last;
}

describe('An XLSX workbook', () => {
  it('is read by its first sheet, or the one that is chosen', async () => {
    const file = await workbookFile({
      First: [['Company', 'Pay'], ['Acme & <Sons>', 85000], ['Globex 😀', 92000.5]],
      'Second “one”': [['Company', 'Pay'], ['Hooli', 1]],
    });
    const first = tableOf(await openFile(file, 'x.csv'));
    expect(first.names).toEqual(['Company', 'Pay']);
    expect(first.rows).toEqual([['Acme & <Sons>', '85000'], ['Globex 😀', '92000.5']]);
    expect(first).toMatchObject({ sourceRow: [2, 3], shape: ['whole', 'whole'], format: 'XLSX', header: true, notes: [] });
    expect(first).toMatchObject({ sheets: ['First', 'Second “one”'], sheet: 'First' });
    const second = tableOf(await openFile(file, 'x.xlsx', { sheet: 'Second “one”' }));
    expect(second).toMatchObject({ rows: [['Hooli', '1']], sheet: 'Second “one”' });
    expect(problemOf(await openFile(file, 'x.xlsx', { sheet: 'Third' }))).toContain('no sheet “Third”. Choose one of: First, Second “one”');
  });

  it('has dates as ISO text, whatever they look like in the spreadsheet', async () => {
    const file = await workbookFile({
      Pay: [
        ['Since', 'At'],
        [
          { type: Date, value: new Date(Date.UTC(2024, 0, 5)), format: 'dd/mm/yy' },
          { type: Date, value: new Date(Date.UTC(2024, 0, 5, 12, 30, 1)), format: 'mmm d yyyy h:mm:ss' },
        ],
      ],
    });
    expect(tableOf(await openFile(file)).rows).toEqual([['2024-01-05', '2024-01-05T12:30:01']]);
  });

  it('has numbers in plain digits, without traces of binary fractions', async () => {
    const rows = '<row r="1"><c r="A1"><v>85000.100000000006</v></c><c r="B1"><v>1.0000000000000001E+16</v></c><c r="C1"><v>-0.5</v></c><c r="D1" t="b"><v>1</v></c></row>';
    expect(tableOf(await openFile(workbookOf(rows))).rows).toEqual([['85000.1', '10000000000000000', '-0.5', 'TRUE']]);
  });

  it('keeps errors and what formulas came to', async () => {
    const rows = `<row r="1">${cell('A1', 'Pay')}</row><row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row><row r="4"><c r="A4" t="str"><f>"a"</f><v>€85k</v></c></row>`;
    expect(tableOf(await openFile(workbookOf(rows))).rows).toEqual([['#DIV/0!'], ['2'], ['€85k']]);
  });

  it('has merged cells in the first of each only, and says how many there are', async () => {
    const file = await workbookFile({
      Pay: [['City', 'Pay'], ['Bonn', 1], [null, 2], ['Köln', 3]],
    });
    const merged = withPart(file, SHEET, (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'),
    );
    const table = tableOf(await openFile(merged));
    expect(table.rows).toEqual([['Bonn', '1'], ['', '2'], ['Köln', '3']]);
    expect(table.shape).toEqual(['whole', 'whole', 'whole']);
    expect(table.notes).toEqual([expect.stringContaining('Merged cells: 1.')]);
  });

  it('may have a title above its header, which is said to be passed over', async () => {
    const file = await workbookFile({
      Pay: [['Salaries of 2024', null, null], [null, null, null], ['Company', 'City', 'Pay'], ['Acme', 'Bonn', 85000], [null, null, null], ['Globex', null, 92000]],
    });
    const table = tableOf(await openFile(file));
    expect(table.names).toEqual(['Company', 'City', 'Pay']);
    expect(table.rows).toEqual([['Acme', 'Bonn', '85000'], ['Globex', '', '92000']]);
    expect(table.sourceRow).toEqual([4, 6]);
    expect(table.notes).toEqual([
      'Rows above the header, which is row 3, are passed over: 1, such as “Salaries of 2024”.',
      'Blank rows passed over: 1.',
    ]);
    const all = tableOf(await openFile(file, 'x.xlsx', { header: false }));
    expect(all.rows).toHaveLength(4);
    expect(all).toMatchObject({ header: false, names: ['Column 1', 'Column 2', 'Column 3'], sourceRow: [1, 3, 4, 6] });
  });

  it('has a column for the currency that cells are only shown in', async () => {
    const money = (value: number, format: string) => ({ type: Number, value, format });
    const file = await workbookFile({
      Pay: [['Pay', 'Bonus', 'Days'], [money(85000, '[$€-2] #,##0'), 1, money(30, '0 "days"')], [money(92000, '#,##0 [$CHF-807]'), 2, money(20, '0')], [3, 4, 5]],
    });
    const table = tableOf(await openFile(file));
    expect(table.names).toEqual(['Pay', 'Bonus', 'Days', 'Currency of Pay']);
    expect(table.rows).toEqual([['85000', '1', '30', '€'], ['92000', '2', '20', 'CHF'], ['3', '4', '5', '']]);
    expect(table.notes[0]).toContain('in a currency');
  });

  it('may leave out where its rows and cells are, where they follow on', async () => {
    const rows = '<row><c t="inlineStr"><is><t>Pay</t></is></c><c t="inlineStr"><is><t>City</t></is></c></row><row r="4"><c><v>1</v></c></row><row><c r="B5"><v>2</v></c><c><v>3</v></c></row>';
    const table = tableOf(await openFile(workbookOf(rows)));
    expect(table.names).toEqual(['Pay', 'City', 'Column 3']);
    expect(table.rows).toEqual([['1', '', ''], ['', '2', '3']]);
    expect(table.sourceRow).toEqual([4, 5]);
  });

  it('is read by its first sheet that is not hidden', async () => {
    const file = await workbookFile({ Lists: [['x'], [2]], Pay: [['Pay'], [1]] });
    const hidden = withPart(file, 'xl/workbook.xml', (xml) => xml.replace('name="Lists"', 'name="Lists" state="hidden"'));
    expect(tableOf(await openFile(hidden))).toMatchObject({ sheet: 'Pay', sheets: ['Lists', 'Pay'], rows: [['1']] });
    expect(tableOf(await openFile(hidden, 'x.xlsx', { sheet: 'Lists' })).sheet).toBe('Lists');
  });

  it('may name styles that it does not have', async () => {
    const rows = `<row r="1"><c r="A1" s="0" t="inlineStr"><is><t>Pay</t></is></c></row><row r="2"><c s="3" r="A2"><v>85000</v></c></row>`;
    expect(tableOf(await openFile(workbookOf(rows))).rows).toEqual([['85000']]);
  });

  it('keeps columns named __proto__ and constructor, 300 of them, and spaces in cells', async () => {
    const names = ['__proto__', 'constructor', ...Array.from({ length: 298 }, (_, index) => `Column of ${index}`)];
    const header = names.map((name, index) => cell(`${letters(index)}1`, name)).join('');
    const row = names.map((_, index) => cell(`${letters(index)}2`, ` ${index} `)).join('');
    const table = tableOf(await openFile(workbookOf(`<row r="1">${header}</row><row r="2">${row}</row>`)));
    expect(table.names).toEqual(names);
    expect(table.rows[0]?.slice(0, 3)).toEqual([' 0 ', ' 1 ', ' 2 ']);
  });

  it('is read to its last cell where it is long', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => [`Company ${index} &amp; ${'Söhne '.repeat(700)}`, String(index * 7 + 0.25)]);
    const xml = rows.map(([company = '', pay = ''], index) => {
      const row = index * 2 + 2;
      return `<row r="${row}">${cell(`A${row}`, company)}<c r="B${row}"><v>${pay}</v></c></row>`;
    });
    expect(xml.join('').length).toBeGreaterThan(5_000_000);
    const steps: number[] = [];
    const file = workbookOf(`<row r="1">${cell('A1', 'Company')}${cell('B1', 'Pay')}</row>${xml.join('')}`);
    const table = tableOf(await openFile(file, 'x.xlsx', {}, (progress) => steps.push(progress.rows)));
    expect(table.rows).toEqual(rows.map(([company = '', pay]) => [company.replace('&amp;', '&'), pay]));
    expect(table.sourceRow).toEqual(rows.map((_, index) => index * 2 + 2));
    expect(steps.at(-1)).toBe(1200);
  });

  it('has dates that count from 1904 where it says so', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const file = workbookOf('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>0.5</v></c></row>', '', { 'xl/styles.xml': styles });
    const early = withPart(file, 'xl/workbook.xml', (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'));
    expect(tableOf(await openFile(early)).rows[0]?.[0]).toBe('1904-01-02');
    expect(tableOf(await openFile(file)).rows[0]?.[1]).toBe('12:00:00');
  });

  it('is refused where its cells lie too far apart to hold', async () => {
    const far = `<row r="1">${cell('XFD1', 'a')}</row><row r="1048576">${cell('A1048576', 'b')}</row>`;
    expect(problemOf(await openFile(workbookOf(far)))).toContain('row 1,048,576 and column 16,384');
    expect(problemOf(await openFile(workbookOf('<row r="4000000000"></row>')))).toContain('row 4,000,000,000');
  });

  it('is read by its first sheet that has rows, saying which it passes over', async () => {
    const file = await workbookFile({ Cover: [], Names: [['Company', 'Pay']], Pay: [['Pay'], [1]] });
    const table = tableOf(await openFile(file));
    expect(table).toMatchObject({ sheet: 'Pay', sheets: ['Cover', 'Names', 'Pay'], rows: [['1']] });
    expect(table.notes).toEqual([
      'The sheet “Cover” has no table and is passed over.',
      'The sheet “Names” has no table and is passed over.',
    ]);
    const problem = problemOf(await openFile(file, 'x.xlsx', { sheet: 'Names' }));
    expect(problem).toMatch(/^There are no rows in “Names”.*This one also has the sheets: Cover, Pay\.$/);
  });

  it('is refused where no sheet has rows', async () => {
    const file = await workbookFile({ Cover: [], Names: [['Company', 'Pay']] });
    expect(problemOf(await openFile(file))).toContain('There are no rows in “Cover” or “Names”.');
  });
});

describe('A workbook that would fill memory', () => {
  it('is refused by the sizes that it claims, before it is unpacked', async () => {
    const file = workbookOf(`<row r="1">${cell('A1', 'Pay')}</row>`);
    const at = directoryEntry(file, SHEET);
    new DataView(file.buffer, file.byteOffset).setUint32(at + 24, 4_200_000_000, true);
    expect(problemOf(await openFile(file))).toMatch(/^This workbook unpacks to 4\.2 GB, and at most 300 MB can be read here\. Save the sheet/);
  });

  it('is refused by what it unpacks to, where it claims less', async () => {
    const file = workbookOf(`<row r="1">${cell('A1', 'x'.repeat(5_000_000))}</row>`);
    expect(file.length).toBeLessThan(20_000);
    const at = directoryEntry(file, SHEET);
    new DataView(file.buffer, file.byteOffset).setUint32(at + 24, 1000, true);
    expect(problemOf(await openFile(file))).toContain('damaged or incomplete');
  });

  it('is read where only a picture in it claims gigabytes, since that is not unpacked', async () => {
    const file = workbookOf(`<row r="1">${cell('A1', '85k')}</row>`, '', { 'xl/media/picture.png': 'x' });
    const at = directoryEntry(file, 'xl/media/picture.png');
    new DataView(file.buffer, file.byteOffset).setUint32(at + 24, 4_200_000_000, true);
    expect(tableOf(await openFile(file)).rows).toEqual([['85k']]);
  });

  it('is refused where it unpacks to less than it claims', async () => {
    const file = workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const at = directoryEntry(file, SHEET);
    new DataView(file.buffer, file.byteOffset).setUint32(at + 24, 1_000_000, true);
    expect(problemOf(await openFile(file))).toContain('damaged');
  });
});

describe('A workbook that is damaged', () => {
  it('is refused wherever it is cut off', async () => {
    const file = await workbookFile({ Pay: [['Pay'], [1], [2]] });
    for (let length = 5; length < file.length; length += 97) {
      const problem = problemOf(await openFile(file.slice(0, length)));
      expect(problem).toContain('damaged or incomplete');
    }
  });

  it('is refused where its XML is broken', async () => {
    const file = workbookOf('<row r="1"><c r="A1" t="s"><v>99</v></c></row>');
    expect(problemOf(await openFile(file))).toContain('damaged');
    expect(problemOf(await openFile(workbookOf('<row r="1"><c r="A1"><v>1</c></row>')))).toContain('damaged');
  });
});
