import { describe, expect, it } from 'vitest';
import { proposeReading } from '../../../src/import/proposeReading';
import { openFile, tableOf as seen } from './opened';
import { tableOf } from './tableOf';

describe('a file with guarded cells', () => {
  it('is read without the guards, and it is said how many texts had one', async () => {
    const { names, rows, notes } = seen(await openFile("'=name,pay\r\n'=1+1,1\r\n''=x,2\r\n'tis,3\r\n\"'@a,b\",4\r\n"));
    expect(names).toEqual(['=name', 'pay']);
    expect(rows.map(([name]) => name)).toEqual(['=1+1', "'=x", "'tis", '@a,b']);
    expect(notes).toEqual([
      'The apostrophe before 3 different texts, which keeps a spreadsheet from running it as a formula, is taken off.',
    ]);
  });

  it('holds a text once that it has with and without its guard', async () => {
    const outcome = await openFile("name,pay\n'-x,1\n-x,2\ny,3\n");
    if (!outcome.ok) throw new Error(outcome.problem);
    expect([...(outcome.table.columns[0]?.codes ?? [])]).toEqual([0, 0, 1]);
    expect(outcome.notes).toEqual([
      'The apostrophe before 1 text, which keeps a spreadsheet from running it as a formula, is taken off.',
    ]);
  });

  it('has cells beyond its last column without guards, too', async () => {
    const outcome = await openFile("name,pay\na,1\nb,2,'=3\n");
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome.table.surplus.get(1)).toEqual(['=3']);
  });

  it('is read without the guards within its texts, too', async () => {
    const { rows, notes } = seen(await openFile("name,pay\r\nx;'=1+1;y,1\r\n\"a\n'@b\",2\r\nO'Brien;'tis,3\r\nit's,4\r\n"));
    expect(rows.map(([name]) => name)).toEqual(['x;=1+1;y', 'a\n@b', "O'Brien;'tis", "it's"]);
    expect(notes).toEqual([
      'The apostrophe before 2 different texts, which keeps a spreadsheet from running it as a formula, is taken off.',
    ]);
  });

  it('says nothing of apostrophes that are a text’s own', async () => {
    expect(seen(await openFile("name,pay\n'tis,1\n'-5,2\n")).notes).toEqual([]);
  });
});

describe('a file that this explorer wrote', () => {
  const names = [
    'Published pay',
    'Published currency',
    'Published period',
    'Comparable pay',
    'Comparable unit',
    'Comparable period',
    'Period factor',
    'Rate',
    'Rate date',
    'Rate source',
    'Basis',
    'Job title',
    'Bonus currency',
    'Row in source',
  ];
  const row = ['45.125', 'CAD', 'hour', '66173', 'USD', 'year', '2080', '0.705', '2026-09-29', 'x', 'market rate', 'Cook', 'EUR', '7'];

  it('has its pay, currency and period, and what was reckoned is left out', () => {
    const { reading, reasons } = proposeReading(tableOf(names, [row, row]));
    expect(reading.roles).toEqual([
      'pay', 'currency', 'period', 'leftOut', 'leftOut', 'leftOut', 'leftOut', 'leftOut', 'leftOut', 'leftOut', 'leftOut',
      'label', 'category', 'leftOut',
    ]);
    expect(reading).toMatchObject({ decimalMark: '.', unit: 1 });
    expect(reasons.map(({ text }) => text)).toEqual([
      'This file was written by this explorer: pay is taken from “Published pay”, and what was reckoned from it is left out, since it is reckoned anew.',
    ]);
  });

  it('has its ranges from both ends rather than from their middle', () => {
    const { reading } = proposeReading(
      tableOf(['Published pay', 'Published pay low', 'Published pay high', ...names.slice(1)], [['50', '40', '60', ...row.slice(1)]]),
    );
    expect(reading.roles.slice(0, 5)).toEqual(['leftOut', 'lowPay', 'highPay', 'currency', 'period']);
  });

  it('is read well enough after columns were deleted from it', () => {
    const { reading } = proposeReading(tableOf(names.slice(0, 6), [row.slice(0, 6), row.slice(0, 6)]));
    expect(reading.roles.slice(0, 4)).toEqual(['pay', 'currency', 'period', 'convertedPay']);
  });
});
