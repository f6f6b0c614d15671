import { HIGHEST_PAY } from '../../dataset/dataset';
import { packedTextAt } from '../../dataset/packedTexts';
import { parsePay } from '../../pay/parsePay';
import type { DecimalMark, PayReading, PayRefusalCode, PayText } from '../../pay/payText';
import type { RawColumn } from '../rawTable';
import { SET_ASIDE_REASONS, type SetAsideReason } from '../reading';
import { type CurrencyMention, settledMention } from './currencyMention';
import { createMentionList, type MentionList } from './mentionList';
import { isMissingCell } from './missingCell';
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
  /** 1 where pay is said to be after tax. */
  readonly net: Uint8Array;
}

/** The number that `PayCells.fault` and resolved rows hold for a reason. */
export function faultOf(reason: SetAsideReason): number {
  return SET_ASIDE_REASONS.indexOf(reason) + 1;
}

const FAULTS: Readonly<Partial<Record<PayRefusalCode, SetAsideReason>>> = {
  empty: 'noPay',
  negative: 'negativePay',
  'too-large': 'tooHighPay',
  'unknown-currency': 'unknownCurrency',
};

const NO_PAY = faultOf('noPay');
const ZERO_PAY = faultOf('zeroPay');

const known = new WeakMap<RawColumn, Map<DecimalMark | null, PayCells>>();

/**
 * The distinct cells of a column of figures. Each is parsed once; once more for a decimal mark that
 * the reader settles, and then only if it leaves the mark open.
 */
export function payCellsOf(column: RawColumn, decimalMark: DecimalMark | null): PayCells {
  const byMark = known.get(column) ?? new Map<DecimalMark | null, PayCells>();
  known.set(column, byMark);
  const cells = byMark.get(decimalMark);
  if (cells !== undefined) return cells;
  const read =
    decimalMark === null ? readAll(column) : settleMark(column, payCellsOf(column, null), decimalMark);
  byMark.set(decimalMark, read);
  return read;
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
    net: new Uint8Array(length),
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
  const reading = parsePay(text);
  setFigures(cells, index, reading);
  if (!reading.ok) return;
  const { pay } = reading;
  cells.period[index] = periodNumber(pay.period);
  cells.mention[index] = mentionOf(pay, text, cells.list);
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
  const { min, max } = reading.pay;
  const least = min ?? max;
  const most = max ?? min;
  if (least === null || most === null) return faultOf('unreadPay');
  if (least < 0 || most < 0) return faultOf('negativePay');
  if (least === 0 || most === 0) return ZERO_PAY;
  if (!(most <= HIGHEST_PAY && least <= HIGHEST_PAY)) return faultOf('tooHighPay');
  return least > most ? faultOf('lowAboveHigh') : 0;
}

/** A sign in front of a figure that a change of encoding has turned into "?": some currency, but which? */
const LOST_SIGN = /(?:^|\s)\?\s?\p{Nd}|\uFFFD/u;

function mentionOf(pay: PayText, text: string, list: MentionList): number {
  if (pay.currency !== null) return list.indexOf(settledMention(pay.currency));
  if (pay.symbol === null) {
    return LOST_SIGN.test(text) ? list.indexOf({ text: '?', currency: null, candidates: [] }) : -1;
  }
  return list.indexOf({ text: pay.symbol, currency: null, candidates: pay.candidates });
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
    const reading = parsePay(packedTextAt(column.texts, index), { decimalMark });
    // A figure that cannot be meant with this mark keeps the reading that it has.
    if (reading.ok || reading.reason.code !== 'other-decimal-mark') setFigures(settled, index, reading);
  });
  return settled;
}
