import { describe, expect, it } from 'vitest';
import { ROW_SHAPE } from '../../../src/import/rawTable';
import { RowLog } from '../../../src/import/rowLog';

describe('the log of rows', () => {
  it('keeps where each row stands and how whole it is, one by one or in runs', () => {
    const log = new RowLog();
    log.add(2, ROW_SHAPE.whole);
    log.addRun(5, ROW_SHAPE.short, 3);
    log.addRun(9, ROW_SHAPE.whole, 0);
    log.add(9, ROW_SHAPE.long);
    const { rowCount, sourceRow, shape } = log.finish();
    expect(rowCount).toBe(5);
    expect([...sourceRow]).toEqual([2, 5, 6, 7, 9]);
    expect([...shape]).toEqual([ROW_SHAPE.whole, ROW_SHAPE.short, ROW_SHAPE.short, ROW_SHAPE.short, ROW_SHAPE.long]);
  });

  it.each([[256], [257], [600], [5000]])('keeps all of %d rows', (count) => {
    const oneByOne = new RowLog();
    for (let row = 0; row < count; row += 1) oneByOne.add(row + 2, row % 4);
    const inOneRun = new RowLog();
    inOneRun.add(2, 0);
    inOneRun.addRun(3, 1, count - 1);
    for (const log of [oneByOne, inOneRun]) {
      const { rowCount, sourceRow, shape } = log.finish();
      expect([rowCount, sourceRow.length, shape.length]).toEqual([count, count, count]);
      expect([sourceRow[0], sourceRow[255], sourceRow.at(-1)]).toEqual([2, 257, count + 1]);
    }
    expect([...oneByOne.finish().shape.subarray(252, 256)]).toEqual([0, 1, 2, 3]);
    expect(inOneRun.finish().shape.at(-1)).toBe(1);
  });
});
