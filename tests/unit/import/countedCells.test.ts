import { describe, expect, it } from 'vitest';
import { countedCells } from '../../../src/import/cells/countedCells';
import type { FigureUnit } from '../../../src/dataset/figureUnit';
import { columnOfCells } from './tableOf';

/** The cells that a unit counts, of cells with the highest figure that each is read as. */
function counted(unit: FigureUnit, cells: ReadonlyArray<readonly [text: string, figure: number]>): string[] {
  const [column] = columnOfCells('Pay', cells.map(([text]) => text)).columns;
  if (column === undefined) throw new Error('There is no column.');
  const figures = Float64Array.from(cells, ([, figure]) => figure);
  const flags = countedCells(column, { low: figures, high: figures.map(() => Number.NaN) }, unit);
  expect(countedCells(column, { low: figures.map(() => 1), high: figures }, unit)).toEqual(flags);
  return cells.filter((_, index) => flags[index] === 1).map(([text]) => text);
}

describe('the cells that a unit counts', () => {
  it('are figures without a magnitude of their own', () => {
    expect(counted(1000, [['85', 85], ['92.5', 92.5], ['€ 70', 70], ['60 to 80', 80], ['85k', 85_000], ['1.2 crore', 12_000_000], ['none', Number.NaN], ['0', 0]])).toEqual(['85', '92.5', '€ 70', '60 to 80']);
  });

  it('are not those that are written in full among the others', () => {
    expect(counted(1000, [['85', 85], ['92', 92], ['78', 78], ['80', 80], ['85000', 85_000]])).toEqual(['85', '92', '78', '80']);
    expect(counted(1000, [['85', 85], ['92', 92], ['78', 78], ['80', 80], ['900', 900]])).toEqual(['85', '92', '78', '80', '900']);
    expect(counted(100_000, [['12', 12], ['14', 14], ['16', 16], ['18', 18], ['1200000', 1_200_000]])).toEqual(['12', '14', '16', '18']);
  });

  it('are told from those in full by the lower quartile, for which each cell counts', () => {
    // The third of nine is 85, and 85 times the root of a thousand is about 2,690.
    const short: ReadonlyArray<readonly [string, number]> = [['85', 85], ['85.0', 85], ['€ 85', 85], ['85 €', 85]];
    expect(counted(1000, [...short, ['40000', 40_000], ['50000', 50_000], ['60000', 60_000], ['70000', 70_000], ['80000', 80_000]])).toEqual(['85', '85.0', '€ 85', '85 €']);
    expect(counted(1000, [...short, ['2600', 2600], ['2800', 2800]])).toEqual(['85', '85.0', '€ 85', '85 €', '2600']);
  });

  it('may have spaces between their digits', () => {
    expect(counted(1000, [['85 000', 85_000], ['90 000', 90_000]])).toEqual(['85 000', '90 000']);
  });

  it('are none where there is no figure', () => {
    expect(counted(1000, [['none', Number.NaN], ['', Number.NaN]])).toEqual([]);
  });

  it('may have digits of another script', () => {
    expect(counted(1000, [['٨٥', 85], ['٩٢', 92], ['٨٥ ألف', 85_000]])).toEqual(['٨٥', '٩٢']);
  });
});
