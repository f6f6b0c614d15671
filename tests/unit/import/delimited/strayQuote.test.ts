import { describe, expect, it } from 'vitest';
import { openCell } from '../../../../src/import/delimited/strayQuote';

const COMMA = 44;

/** What a cell holds in which a file of three columns ends. */
function cellOf(text: string, { columns = 3, crEnds = false } = {}) {
  return openCell(new TextEncoder().encode(text), { delimiter: COMMA, quote: 34, crEnds }, columns);
}

describe('a quoted cell in which a file ends', () => {
  it('is meant where it holds no line, or lines that are not like rows', () => {
    expect(cellOf('four')).toEqual({ lineEnds: 0, isStray: false });
    expect(cellOf('')).toEqual({ lineEnds: 0, isStray: false });
    expect(cellOf('four\nand\nmore')).toEqual({ lineEnds: 2, isStray: false });
    expect(cellOf('Dev,1000\n')).toEqual({ lineEnds: 1, isStray: false });
  });

  it('has a stray quote where half of its lines, or more, have as many cells as a row', () => {
    expect(cellOf('Dev,1000\n2,Ops,2000')).toEqual({ lineEnds: 1, isStray: true });
    expect(cellOf('Dev,1000\n2,Ops,2000\nand more')).toEqual({ lineEnds: 2, isStray: true });
    expect(cellOf('Dev,1000\n2,Ops,2000\nand\nmore')).toEqual({ lineEnds: 3, isStray: false });
    expect(cellOf('Dev\n2,Ops\n3,Dev', { columns: 2 })).toEqual({ lineEnds: 2, isStray: true });
  });

  it('is not judged by the rest of the row that it is in, nor by blank lines', () => {
    expect(cellOf('Dev,1000,x\nand more')).toEqual({ lineEnds: 1, isStray: false });
    expect(cellOf('Dev\n2,Ops,2000\nand\n\n \n')).toEqual({ lineEnds: 5, isStray: true });
    expect(cellOf('Dev\n,,\n , ,\n')).toEqual({ lineEnds: 3, isStray: false });
  });

  it('has a stray quote where there are more than a hundred lines in it', () => {
    expect(cellOf('and\n'.repeat(100))).toEqual({ lineEnds: 100, isStray: false });
    expect(cellOf('and\n'.repeat(101))).toEqual({ lineEnds: 101, isStray: true });
  });

  it('has the line ends of its file', () => {
    expect(cellOf('Dev,1000\r2,Ops,2000', { crEnds: true })).toEqual({ lineEnds: 1, isStray: true });
    expect(cellOf('Dev,1000\r2,Ops,2000')).toEqual({ lineEnds: 0, isStray: false });
    expect(cellOf('Dev,1000\r\n2,Ops,2000\r\n')).toEqual({ lineEnds: 2, isStray: true });
  });
});
