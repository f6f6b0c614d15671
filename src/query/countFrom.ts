import { amountAt } from '../dataset/numberAt';
import { firstWhere } from './firstWhere';
import type { SelectedRows } from './selectedRows';

/** How many of rows, which stand highest value first, have at least an amount: a few of them are looked at. */
export function countFrom(rows: SelectedRows, values: Float64Array, least: number): number {
  return firstWhere(0, rows.length, (index) => !(amountAt(values, rows.at(index)) >= least));
}
