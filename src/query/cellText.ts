import { type DatasetColumn, NO_DATE } from '../dataset/column';
import { amountAt, codeAt, numberAt } from '../dataset/numberAt';
import { packedTextAt } from '../dataset/packedTexts';

const MILLISECONDS_OF_A_DAY = 24 * 60 * 60 * 1000;
const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6, useGrouping: 'min2' });

/** What a column says of a row, as text: texts as they were written, a day as "2026-09-29"; '' for nothing. */
export function cellText(column: DatasetColumn, row: number): string {
  switch (column.kind) {
    case 'text':
    case 'category':
      return packedTextAt(column.texts, codeAt(column.codes, row));
    case 'number': {
      const value = amountAt(column.values, row);
      return Number.isNaN(value) ? '' : numbers.format(value);
    }
    case 'date': {
      const day = numberAt(column.days, row);
      return day === NO_DATE ? '' : new Date(day * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
    }
  }
}
