import { describe, expect, it } from 'vitest';
import { unpackTexts } from '../../../src/dataset/packedTexts';
import { columnNames } from '../../../src/import/columnNames';
import { ROW_SHAPE } from '../../../src/import/rawTable';
import { createTableBuilder } from '../../../src/import/tableBuilder';
import { rowsOf } from './rowsOf';

describe('A table built row by row', () => {
  it('keeps every cell as it stands, each distinct one once', () => {
    const builder = createTableBuilder(['pay', 'city']);
    builder.addRow(['1', ' Paris '], 2);
    builder.addRow(['1', 'Lyon'], 3);
    builder.addRow(['', ' Paris '], 5);
    const table = builder.finish();
    expect(rowsOf(table)).toEqual([
      ['1', ' Paris '],
      ['1', 'Lyon'],
      ['', ' Paris '],
    ]);
    expect(table.columns.map((column) => unpackTexts(column.texts))).toEqual([
      ['1', ''],
      [' Paris ', 'Lyon'],
    ]);
    expect([...table.sourceRow]).toEqual([2, 3, 5]);
    expect([...table.shape]).toEqual([ROW_SHAPE.whole, ROW_SHAPE.whole, ROW_SHAPE.whole]);
  });

  it('says which rows are short or long, and keeps the cells beyond the last column', () => {
    const builder = createTableBuilder(['a', 'b']);
    builder.addRow(['1'], 2);
    builder.addRow(['1', '2', '', 'x', ''], 3);
    builder.addRow(['1', '2', '', ''], 4);
    builder.addRow(['1'], 5, ROW_SHAPE.cutOff);
    const table = builder.finish();
    expect([...table.shape]).toEqual([ROW_SHAPE.short, ROW_SHAPE.long, ROW_SHAPE.whole, ROW_SHAPE.cutOff]);
    expect(table.surplus).toEqual(new Map([[1, ['', 'x']]]));
    expect(rowsOf(table)).toEqual([
      ['1', ''],
      ['1', '2'],
      ['1', '2'],
      ['1', ''],
    ]);
  });

  it('fills a column that comes late with empty cells', () => {
    const builder = createTableBuilder(['a']);
    builder.addRow(['1'], 1);
    expect(builder.addColumn('b')).toBe(1);
    builder.addRow(['2', 'x'], 2);
    expect(rowsOf(builder.finish())).toEqual([
      ['1', ''],
      ['2', 'x'],
    ]);
  });

  it('gives codes as wide as the number of distinct cells needs', () => {
    const builder = createTableBuilder(['few', 'many', 'most']);
    for (let row = 0; row < 70_000; row += 1) {
      builder.addRow([String(row % 256), String(row % 65_536), String(row)], row + 1);
    }
    const table = builder.finish();
    expect(table.columns.map((column) => column.codes.BYTES_PER_ELEMENT)).toEqual([1, 2, 4]);
    expect(rowsOf(table)[69_999]).toEqual(['111', '4463', '69999']);
  });

  it('treats columns and cells named __proto__ and constructor as plain text', () => {
    const builder = createTableBuilder(['__proto__', 'constructor']);
    builder.addRow(['constructor', '__proto__'], 2);
    const table = builder.finish();
    expect(table.columns.map((column) => column.name)).toEqual(['__proto__', 'constructor']);
    expect(rowsOf(table)).toEqual([['constructor', '__proto__']]);
  });
});

describe('Names of columns', () => {
  it('stay as they are written where they are there and unique', () => {
    expect(columnNames([' Pay, yearly ', 'Line\nbreak'])).toEqual([' Pay, yearly ', 'Line\nbreak']);
  });

  it('are made up for nameless columns and numbered where they come twice', () => {
    expect(columnNames(['', 'a', 'a', ' ', 'a'])).toEqual(['Column 1', 'a', 'a (2)', 'Column 4', 'a (3)']);
  });

  it('never take the name that another column has of its own', () => {
    expect(columnNames(['a', 'a', 'a (2)'])).toEqual(['a', 'a (3)', 'a (2)']);
    expect(columnNames(['Column 2', ''])).toEqual(['Column 2', 'Column 2 (2)']);
    expect(columnNames(['', 'Column 1'])).toEqual(['Column 1 (2)', 'Column 1']);
  });
});
