import type { FigureUnit } from '../../dataset/figureUnit';
import { HIGHEST_PAY } from '../../dataset/dataset';
import { packedTextAt } from '../../dataset/packedTexts';
import type { DecimalMark, PayReading, PayRefusalCode, PayText } from '../../pay/payText';
import type { RawColumn } from '../rawTable';
import { type Reading, SET_ASIDE_REASONS, type SetAsideReason } from '../reading';
import { countedCells } from './countedCells';
import type { CurrencyMention } from './currencyMention';
import { createMentionList, type MentionList } from './mentionList';
import { isMissingCell } from './missingCell';
import { parseCell } from './parseCell';
import { periodNumber } from './periodCells';
import { plainNumber } from './plainNumber';

/** What a figure shows of the decimal mark in use. */
export const MARK = { none: 0, point: 1, comma: 2, open: 3 } as const;

/** What the distinct cells of a column of figures say, by index in the column's texts. */
export interface PayCells {
  /** 0 for pay; else one more than the place of the reason in `SET_ASIDE_REASONS`. */
  readonly fault: Uint8Array;
  /** The lowest and the highest pay; NaN where that end is open, and where there is no pay. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 0 where none is named, else one more than the place in `PAY_PERIODS`. */
  readonly period: Uint8Array;
  /** The index in `mentions`; -1 where no currency is named. */
  readonly mention: Int32Array;
  readonly mentions: readonly CurrencyMention[];
  /** One of `MARK`. */
  readonly mark: Uint8Array;
  /** 1 where the unit of the reading multiplies the figures. */
  readonly counted: Uint8Array;
  /** 1 where pay is said to be after tax. */
  readonly net: Uint8Array;
  /** 1 where there are words and no figure: no pay, but not a missing end of a range either. */
  readonly words: Uint8Array;
}

/** The number that `PayCells.fault` and resolved rows hold for a reason. */
export function faultOf(reason: SetAsideReason): number {
  return SET_ASIDE_REASONS.indexOf(reason) + 1;
}

const FAULTS: Readonly<Partial<Record<PayRefusalCode, SetAsideReason>>> = {
  negative: 'negativePay',
  'too-large': 'tooHighPay',
  'unknown-currency': 'unknownCurrency',
};

const NO_PAY = faultOf('noPay');
const ZERO_PAY = faultOf('zeroPay');
const TOO_HIGH = faultOf('tooHighPay');
/** Figures in words, which are pay that is given all the same: "三十万円". */
const NUMERALS = /[一二三四五六七八九十百千万億]+[円元]/u;

const known = new WeakMap<RawColumn, Map<string, PayCells>>();

/** What of a reading bears on the cells of pay. */
type Settled = Pick<Reading, 'decimalMark' | 'unit'>;

/**
 * The distinct cells of a column of figures. Each is parsed once; once more for a decimal mark that
 * the reader settles, and then only if it leaves the mark open.
 */
export function payCellsOf(column: RawColumn, { decimalMark, unit }: Settled): PayCells {
  const bySettled = known.get(column) ?? new Map<string, PayCells>();
  known.set(column, bySettled);
  const key = `${decimalMark ?? ''}${unit}`;
  const cells = bySettled.get(key);
  if (cells !== undefined) return cells;
  const read = readAs(column, { decimalMark, unit });
  bySettled.set(key, read);
  return read;
}

function readAs(column: RawColumn, { decimalMark, unit }: Settled): PayCells {
  if (unit !== 1) return countIn(column, payCellsOf(column, { decimalMark, unit: 1 }), unit);
  if (decimalMark === null) return readAll(column);
  return settleMark(column, payCellsOf(column, { decimalMark: null, unit }), decimalMark);
}

/** The cells with those figures multiplied that the unit counts. */
function countIn(column: RawColumn, cells: PayCells, unit: FigureUnit): PayCells {
  const counted = countedCells(column, cells, unit);
  const times = (figure: number, index: number): number => (counted[index] === 1 ? figure * unit : figure);
  const low = cells.low.map(times);
  const high = cells.high.map(times);
  const isTooHigh = (index: number): boolean => (high[index] ?? 0) > HIGHEST_PAY || (low[index] ?? 0) > HIGHEST_PAY;
  const fault = cells.fault.map((own, index) => (own === 0 && isTooHigh(index) ? TOO_HIGH : own));
  return { ...cells, counted, fault, low, high };
}

type WritableCells = PayCells & { readonly list: MentionList };

function readAll(column: RawColumn): PayCells {
  const { bytes, ends } = column.texts;
  const length = ends.length;
  const list = createMentionList();
  const cells: WritableCells = {
    fault: new Uint8Array(length),
    low: new Float64Array(length).fill(Number.NaN),
    high: new Float64Array(length).fill(Number.NaN),
    period: new Uint8Array(length),
    mention: new Int32Array(length).fill(-1),
    mentions: list.mentions,
    mark: new Uint8Array(length),
    counted: new Uint8Array(length),
    net: new Uint8Array(length),
    words: new Uint8Array(length),
    list,
  };
  let start = 0;
  for (let index = 0; index < length; index += 1) {
    const end = ends[index] ?? start;
    const plain = plainNumber(bytes, start, end);
    if (Number.isNaN(plain)) {
      readCell(cells, index, packedTextAt(column.texts, index));
    } else {
      cells.low[index] = plain;
      cells.high[index] = plain;
      if (plain === 0) cells.fault[index] = ZERO_PAY;
      if (!Number.isInteger(plain)) cells.mark[index] = MARK.point;
    }
    start = end;
  }
  const { list: _, ...read } = cells;
  return read;
}

function readCell(cells: WritableCells, index: number, text: string): void {
  if (isMissingCell(text)) {
    cells.fault[index] = NO_PAY;
    return;
  }
  const { reading, mention } = parseCell(text);
  setFigures(cells, index, reading);
  if (!reading.ok && reading.reason.code === 'no-figure' && !NUMERALS.test(text)) cells.words[index] = 1;
  if (!reading.ok) return;
  const { pay } = reading;
  cells.period[index] = periodNumber(pay.period);
  cells.mention[index] = mention === null ? -1 : cells.list.indexOf(mention);
  cells.mark[index] = markOf(pay);
  cells.net[index] = pay.tax === 'net' ? 1 : 0;
}

function setFigures(cells: PayCells, index: number, reading: PayReading): void {
  cells.fault[index] = faultIn(reading);
  cells.low[index] = reading.ok ? (reading.pay.min ?? Number.NaN) : Number.NaN;
  cells.high[index] = reading.ok ? (reading.pay.max ?? Number.NaN) : Number.NaN;
}

function faultIn(reading: PayReading): number {
  if (!reading.ok) return faultOf(FAULTS[reading.reason.code] ?? 'unreadPay');
  // What is read as pay has one end at least, is not negative and does not begin above its end.
  const { min, max } = reading.pay;
  if ((min ?? max) === 0) return ZERO_PAY;
  return (max ?? min ?? 0) > HIGHEST_PAY ? TOO_HIGH : 0;
}

function markOf(pay: PayText): number {
  if (pay.openMark) return MARK.open;
  if (pay.decimalMark === null) return MARK.none;
  return pay.decimalMark === '.' ? MARK.point : MARK.comma;
}

function settleMark(column: RawColumn, cells: PayCells, decimalMark: DecimalMark): PayCells {
  if (!cells.mark.includes(MARK.open)) return cells;
  const settled = { ...cells, fault: cells.fault.slice(), low: cells.low.slice(), high: cells.high.slice() };
  cells.mark.forEach((mark, index) => {
    if (mark !== MARK.open) return;
    setFigures(settled, index, parseCell(packedTextAt(column.texts, index), { decimalMark }).reading);
  });
  return settled;
}
