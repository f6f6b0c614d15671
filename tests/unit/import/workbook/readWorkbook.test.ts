import { describe, expect, it } from 'vitest';
import type { ReadProgress } from '../../../../src/import/source';
import { openFile, problemOf, tableOf } from '../opened';
import { withPart, workbookFile, workbookOf } from '../workbookFile';

const HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>Company</t></is></c><c r="B1" t="inlineStr"><is><t>Pay</t></is></c></row>';

describe('a workbook', () => {
  it('is read where all its names have a prefix', async () => {
    const rows = '<main:row r="1"><main:c r="A1" t="inlineStr"><main:is><main:t>Pay</main:t></main:is></main:c></main:row><main:row r="2"><main:c r="A2"><main:v>85000</main:v></main:c></main:row>';
    const file = withPart(workbookOf(''), 'xl/worksheets/sheet1.xml', () => `<main:worksheet><main:sheetData>${rows}</main:sheetData></main:worksheet>`);
    expect(tableOf(await openFile(file))).toMatchObject({ names: ['Pay'], rows: [['85000']] });
  });

  it('has what is true and what is false in words', async () => {
    const rows = `${HEADER}<row r="2"><c r="A2" t="b"><v>0</v></c><c r="B2" t="b"><v>1</v></c></row><row r="3"><c r="A3" t="b"/><c r="B3"><v>1</v></c></row>`;
    expect(tableOf(await openFile(workbookOf(rows))).rows).toEqual([['FALSE', 'TRUE'], ['', '1']]);
  });

  it('is as wide as its widest row, though that comes late in a long sheet', async () => {
    const company = 'x'.repeat(1000);
    const long = Array.from({ length: 4200 }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" t="inlineStr"><is><t>${company}</t></is></c><c r="B${index + 2}"><v>${index}</v></c></row>`);
    const last = '<row r="4300"><c r="A4300"><v>1</v></c><c r="C4300"><v>3</v></c></row>';
    const table = tableOf(await openFile(workbookOf(HEADER + long.join('') + last)));
    expect(table.names).toEqual(['Company', 'Pay', 'Column 3']);
    expect([table.rows[0], table.rows[4199], table.rows[4200]]).toEqual([[company, '0', ''], [company, '4199', ''], ['1', '', '3']]);
    expect([table.sourceRow[4199], table.sourceRow[4200]]).toEqual([4201, 4300]);
  });

  it('says how much of it is read, before any row of it is', async () => {
    const steps: ReadProgress[] = [];
    const file = await workbookFile({ Pay: [['Company', 'Pay'], ['Acme', 85_000]] });
    await openFile(file, 'x.xlsx', {}, (step) => steps.push(step));
    const bytes = steps.map((step) => step.bytes);
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
    expect(bytes.filter((count) => count > 0 && count < file.length).length).toBeGreaterThan(2);
    expect(steps.at(-1)).toEqual({ bytes: file.length, totalBytes: file.length, rows: 1 });
    expect(steps.at(-2)?.rows).toBe(0);
  });

  it('is not searched for rows in hidden sheets where one that is shown has none', async () => {
    const file = await workbookFile({ Pay: [['Company', 'Pay']], Lists: [['a'], [1]] });
    const hidden = withPart(file, 'xl/workbook.xml', (xml) => xml.replace('name="Lists"', 'name="Lists" state="hidden"'));
    expect(problemOf(await openFile(hidden))).toBe(
      'There are no rows in “Pay”. Open a workbook that has a row for each salary, below a row of names. This one also has the sheets: Lists.',
    );
  });

  it('without rows is said to have other sheets only where it has', async () => {
    expect(problemOf(await openFile(await workbookFile({ Pay: [['Company', 'Pay']] })))).toBe(
      'There are no rows in “Pay”. Open a workbook that has a row for each salary, below a row of names.',
    );
  });

  it('whose cells cannot be read says what to do', async () => {
    expect(problemOf(await openFile(workbookOf('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')))).toBe(
      'The cells of this workbook cannot be read: it is damaged, or written in an unusual way. Open it in a spreadsheet and save it once more, or as CSV.',
    );
  });
});
