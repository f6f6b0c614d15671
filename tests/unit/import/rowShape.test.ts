import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/import/cells/payCells';
import { shapeFault } from '../../../src/import/judge/rowShape';
import { ROW_SHAPE } from '../../../src/import/rawTable';
import type { ColumnRole } from '../../../src/import/reading';
import { readingOf, tableOf } from './tableOf';

/** What is wrong with a row that has this shape, of a table whose second column has this role. */
function faultIn(cells: readonly [string, string], shape: number, role: ColumnRole): number {
  const table = tableOf(['first', 'second'], [['a', 'b'], cells]);
  return shapeFault({ ...table, shape: Uint8Array.of(ROW_SHAPE.whole, shape) }, readingOf(['pay', role]), 1);
}

describe('a row with fewer cells than there are columns', () => {
  it.each<ColumnRole>(['pay', 'lowPay', 'highPay', 'currency', 'period'])('is set aside where its %s may be missing', (role) => {
    expect(faultIn(['1', ''], ROW_SHAPE.short, role)).toBe(faultOf('missingCells'));
    expect(faultIn(['1', '2'], ROW_SHAPE.short, role)).toBe(0);
    expect(faultIn(['', 'b'], ROW_SHAPE.short, role)).toBe(0);
  });

  it('is read where only other cells may be missing, and set aside where all are', () => {
    expect(faultIn(['1', ''], ROW_SHAPE.short, 'text')).toBe(0);
    expect(faultIn(['', ''], ROW_SHAPE.short, 'text')).toBe(faultOf('missingCells'));
  });
});

describe('a row of any other shape', () => {
  it('is set aside where it has cells too many or was cut off, and else read, empty cells or not', () => {
    expect(faultIn(['1', '2'], ROW_SHAPE.long, 'text')).toBe(faultOf('surplusCells'));
    expect(faultIn(['1', '2'], ROW_SHAPE.cutOff, 'text')).toBe(faultOf('cutOff'));
    expect(faultIn(['1', ''], ROW_SHAPE.whole, 'currency')).toBe(0);
  });
});
