import { combineMentions, type CurrencyMention } from '../cells/currencyMention';
import { faultOf, MARK, type PayCells, payCellsOf } from '../cells/payCells';
import type { RawColumn, RawTable } from '../rawTable';
import type { Reading } from '../reading';
import { columnOf } from './rowShape';

const NO_PAY = faultOf('noPay');
const LOW_ABOVE_HIGH = faultOf('lowAboveHigh');

/** The figures of one row at a time, without an object for each row. */
export interface Figures {
  /** Reads a row into the fields below; returns its fault, 0 for none. */
  read(row: number): number;
  /** The low and the high end, NaN where that end is open. In an array, since fields would box numbers. */
  readonly ends: Float64Array;
  /** What the figures themselves say of the currency. */
  mention: CurrencyMention | null;
  /** 0 where they name no pay period, else one more than its place in `PAY_PERIODS`. */
  period: number;
  /** One of `MARK`. */
  mark: number;
  /** 1 where the unit multiplies a figure. */
  counted: number;
}

interface FigureColumn {
  readonly column: RawColumn;
  readonly cells: PayCells;
}

/**
 * The figures of a table under a reading: those of the pay column; where it is empty, or there is
 * none, the low and high end from their columns. A pair is as good as its worse end, but either end
 * may be missing.
 */
export function createFigures(table: RawTable, reading: Reading): Figures {
  const figureColumn = (role: 'pay' | 'lowPay' | 'highPay'): FigureColumn | null => {
    const column = columnOf(table, reading, role);
    return column === null ? null : { column, cells: payCellsOf(column, reading) };
  };
  const pay = figureColumn('pay');
  const lowPay = figureColumn('lowPay');
  const highPay = figureColumn('highPay');

  const figures: Figures = {
    ends: new Float64Array(2),
    mention: null,
    period: 0,
    mark: 0,
    counted: 0,
    read(row) {
      if (pay !== null) {
        const fault = readSingle(figures, pay, row);
        if (fault !== NO_PAY) return isWords(pay, row) ? NO_PAY : fault;
      }
      return readPair(figures, lowPay, highPay, row);
    },
  };
  return figures;
}

/** Whether any cell of pay shows a decimal mark, or leaves one open: where none does no row needs a look. */
export function hasMarks(table: RawTable, reading: Reading): boolean {
  return (['pay', 'lowPay', 'highPay'] as const).some((role) => {
    const column = columnOf(table, reading, role);
    return column !== null && payCellsOf(column, { decimalMark: null, unit: 1 }).mark.some((mark) => mark !== MARK.none);
  });
}

/** "Competitive", which gives no pay. */
function isWords(of: FigureColumn | null, row: number): boolean {
  return of !== null && of.cells.words[of.column.codes[row] ?? 0] === 1;
}

function readSingle(figures: Figures, { column, cells }: FigureColumn, row: number): number {
  const code = column.codes[row] ?? 0;
  figures.ends[0] = cells.low[code] ?? Number.NaN;
  figures.ends[1] = cells.high[code] ?? Number.NaN;
  figures.mention = cells.mentions[cells.mention[code] ?? -1] ?? null;
  figures.period = cells.period[code] ?? 0;
  figures.mark = cells.mark[code] ?? 0;
  figures.counted = cells.counted[code] ?? 0;
  return cells.fault[code] ?? NO_PAY;
}

function readPair(
  figures: Figures,
  lowPay: FigureColumn | null,
  highPay: FigureColumn | null,
  row: number,
): number {
  const lowFault = lowPay === null ? NO_PAY : readSingle(figures, lowPay, row);
  const hasLow = lowFault === 0;
  const low = hasLow ? lowestOf(figures.ends) : Number.NaN;
  const { mention, period, mark, counted } = figures;
  const highFault = highPay === null ? NO_PAY : readSingle(figures, highPay, row);
  const hasHigh = highFault === 0;
  const high = hasHigh ? highestOf(figures.ends) : Number.NaN;
  figures.ends[0] = low;
  figures.ends[1] = high;
  if (hasLow) {
    // A high end that is missing says nothing of its own.
    figures.mention = combineMentions(mention, figures.mention);
    if (figures.period === 0) figures.period = period;
    if (figures.mark === 0) figures.mark = mark;
    if (figures.counted === 0) figures.counted = counted;
  }
  // Beside a figure words are an end that cannot be read: "40000" to "lots".
  if (lowFault !== 0 && lowFault !== NO_PAY && (hasHigh || !isWords(lowPay, row))) return lowFault;
  if (highFault !== 0 && highFault !== NO_PAY && (hasLow || !isWords(highPay, row))) return highFault;
  if (!hasLow && !hasHigh) return NO_PAY;
  return low > high ? LOW_ABOVE_HIGH : 0;
}

function lowestOf([low = Number.NaN, high = Number.NaN]: Float64Array): number {
  return Number.isNaN(low) ? high : low;
}

function highestOf([low = Number.NaN, high = Number.NaN]: Float64Array): number {
  return Number.isNaN(high) ? low : high;
}
