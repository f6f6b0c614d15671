import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeReading } from '../../../src/import/proposeReading';
import { openFile, paste, tableOf } from './opened';
import { tableOf as tableFrom } from './tableOf';

const PAGE = new URL('../../../../shared/data/backend-engineer-page.txt', import.meta.url);

describe('Plain text', () => {
  it('has a row for each line that holds more than the rules of a table', async () => {
    const table = tableOf(await paste('|\n$182,421 |\n|\n  C$137,192 |\n\n-----\n| £85,904 |\nWrite to us.'));
    expect(table.names).toEqual(['Pay']);
    expect(table.rows).toEqual([['$182,421'], ['C$137,192'], ['£85,904'], ['Write to us.']]);
    expect(table).toMatchObject({ sourceRow: [2, 4, 7, 8], header: false, format: 'Plain text, one salary on each line' });
    expect(table.notes).toEqual(['Lines passed over that hold nothing but the rules of a table: 3.']);
  });

  it('names its rows by their lines where they have words beside the figure', async () => {
    const table = tableOf(await paste('Acme: €85k + bonus\nGlobex — 92.000 € p.a.\nHooli, up to $120,000'));
    expect(table.names).toEqual(['Pay', 'Line']);
    const { reading } = proposeReading(tableFrom(['Pay', 'Line'], table.rows));
    expect(reading.roles).toEqual(['pay', 'label']);
    expect(table.rows.map(([, line]) => line)).toEqual(['Acme: €85k + bonus', 'Globex — 92.000 € p.a.', 'Hooli, up to $120,000']);
  });

  it('leaves the bullets of a list aside, which would make figures negative', async () => {
    const { rows } = tableOf(await paste('- £45,000\n – £55k\n•\t£65,000\n'));
    expect(rows).toEqual([['£45,000'], ['£55k'], ['£65,000']]);
    expect(tableOf(await paste('- £45,000\n£55,000\n')).rows).toEqual([['- £45,000'], ['£55,000']]);
  });

  it('keeps a dash alone, which may stand for pay that is missing', async () => {
    expect(tableOf(await paste('€85,000\n-\nNA\n€60,000')).rows).toEqual([['€85,000'], ['-'], ['NA'], ['€60,000']]);
  });

  it('takes its first line for a header only where it is told to', async () => {
    expect(tableOf(await paste('Was man verdient:\n85.000 €', { header: true }))).toMatchObject({ names: ['Was man verdient:'], rows: [['85.000 €']], header: true });
  });

  it('has a column for the words as soon as one line has some, and no notes where nothing is passed over', async () => {
    const table = tableOf(await paste('€85k\nGlobex: €92k\n \n-   €60k\n-  €70k'));
    expect(table.names).toEqual(['Pay', 'Line']);
    expect(table.rows.map(([cell]) => cell)).toEqual(['€85k', 'Globex: €92k', '€60k', '€70k']);
    expect(table.notes).toEqual([]);
  });

  it('does not hang on a line of a million spaces', async () => {
    const table = tableOf(await paste(`85k${' '.repeat(1_000_000)}x\n${' |'.repeat(500_000)}`));
    expect(table.rows).toHaveLength(1);
  });

  it('may be one line without an end', async () => {
    expect(tableOf(await paste('€85,000')).rows).toEqual([['€85,000']]);
    expect(tableOf(await openFile('I earn €85,000, and he does not.', 'note.txt')).rows).toHaveLength(1);
  });
});

describe('A table drawn with bars', () => {
  it('is read as Markdown writes it', async () => {
    const table = tableOf(await paste('| Company | Pay |\n|---|---:|\n| Acme \\| Sons | €85k |\n\n| Globex | |\n| Hooli |\nand so on'));
    expect(table.names).toEqual(['Company', 'Pay']);
    expect(table.rows).toEqual([['Acme | Sons', '€85k'], ['Globex', ''], ['Hooli', ''], ['and so on', '']]);
    expect(table).toMatchObject({ sourceRow: [3, 5, 6, 7], shape: ['whole', 'whole', 'short', 'cutOff'], header: true });
  });

  it('is read as databases write it, with or without a header', async () => {
    const text = '+--------+--------+\n| Acme   | 85,000 |\n+--------+--------+\n| Globex | 92,000 |\n+--------+--------+';
    expect(tableOf(await paste(text))).toMatchObject({ names: ['Column 1', 'Column 2'], rows: [['Acme', '85,000'], ['Globex', '92,000']] });
    expect(tableOf(await paste(text, { header: true })).names).toEqual(['Acme', '85,000']);
  });
});

describe.skipIf(!existsSync(PAGE))('The page of Backend Engineers (skipped where shared/data is absent)', () => {
  it('comes out as 33 lines of pay and three of words, whether pasted or opened', async () => {
    const text = readFileSync(PAGE, 'utf8');
    for (const outcome of [await paste(text), await openFile(text, 'page.txt'), await paste(text.replaceAll('\n', '\r\n'))]) {
      const table = tableOf(outcome);
      expect(table.names).toEqual(['Pay']);
      const cells = table.rows.map(([cell = '']) => cell);
      const pay = cells.filter((cell) => /^(?:C?\$|€|£)\d{2,3},\d{3}$/.test(cell));
      expect(pay).toHaveLength(33);
      expect(new Set(pay).size).toBe(22);
      expect(cells).toHaveLength(36);
    }
  });
});
