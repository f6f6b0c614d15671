import { parsePay } from '../../pay/parsePay';
import { readPayPeriod } from '../../pay/readPayPeriod';
import { kindOfColumn } from '../cells/columnKind';
import { mentionIn } from '../cells/currencyCells';
import { isMissingCell } from '../cells/missingCell';
import { readNumber } from '../cells/readNumber';
import { sampleCells, type SampledCell, shareOf } from '../cells/sampleCells';
import type { RawColumn } from '../rawTable';
import type { ColumnSummary } from '../reading';
import { type HeaderHints, headerHints } from './headerHints';
import { type HeaderWords, headerWords } from './headerWords';

/** What the header and the cells of one column show. Shares are of the filled cells, from 0 to 1. */
export interface ColumnProfile {
  readonly index: number;
  readonly name: string;
  readonly words: HeaderWords;
  readonly hints: HeaderHints;
  readonly kind: ColumnSummary['kind'];
  /** The share of filled cells that are numbers. */
  readonly numbers: number;
  /** Of all cells. */
  readonly filled: number;
  /** Cells that are read as pay above zero. */
  readonly pay: number;
  /** Cells whose pay names a currency, settled or open, or a pay period. */
  readonly payWithUnit: number;
  /** Cells that name a currency and nothing else; such as are no shorter than a code. */
  readonly currency: number;
  /** Cells that name a pay period. */
  readonly period: number;
  /** The same, without abbreviations such as "M", which may be a size. */
  readonly namesPeriods: number;
  /** The middle one of the figures, 0 for none. */
  readonly middle: number;
  /** Whether the figures look like years, or count the rows. */
  readonly numbersRows: boolean;
}

const FEWEST_LETTERS_OF_CODE = 3;
const FEWEST_LETTERS_OF_PERIOD = 3;
const LONGEST_CURRENCY = 40;
const LONGEST_PAY = 120;
/** Of numbered rows some are left out. */
const MOST_NUMBERS_PER_ROW = 3;

export function profileColumn(column: RawColumn, index: number): ColumnProfile {
  const cells = sampleCells(column);
  const filled = cells.filter(({ text }) => !isMissingCell(text));
  const { figures, pay, payWithUnit } = payIn(filled);
  return {
    index,
    name: column.name,
    words: headerWords(column.name),
    hints: headerHints(column.name),
    kind: kindOfColumn(column),
    numbers: shareOf(filled, (text) => !Number.isNaN(readNumber(text, null))),
    filled: shareOf(cells, (text) => !isMissingCell(text)),
    pay,
    payWithUnit,
    currency: shareOf(filled, isCurrencyText),
    period: shareOf(filled, isPeriodText),
    namesPeriods: shareOf(filled, (text) => text.trim().length >= FEWEST_LETTERS_OF_PERIOD && isPeriodText(text)),
    middle: figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0,
    numbersRows: areYears(figures) || areRunning(figures, column.codes.length),
  };
}

function payIn(filled: readonly SampledCell[]) {
  const figures: number[] = [];
  let all = 0;
  let pay = 0;
  let withUnit = 0;
  for (const { text, rows } of filled) {
    all += rows;
    // Text columns are told apart by a glance: hundreds of them are to be looked through at once.
    if (text.length > LONGEST_PAY || !/\p{Nd}/u.test(text)) continue;
    const reading = parsePay(text);
    if (!reading.ok) continue;
    const figure = reading.pay.min ?? reading.pay.max ?? 0;
    if (figure <= 0) continue;
    figures.push(figure);
    pay += rows;
    const { currency, symbol, period } = reading.pay;
    if (currency !== null || symbol !== null || period !== null) withUnit += rows;
  }
  const of = Math.max(all, 1);
  return { figures, pay: pay / of, payWithUnit: withUnit / of };
}

function isPeriodText(text: string): boolean {
  return text.length <= LONGEST_CURRENCY && readPayPeriod(text) !== null;
}

/** A code of two letters is more likely a country. */
function isCurrencyText(text: string): boolean {
  if (text.length > LONGEST_CURRENCY) return false;
  const trimmed = text.trim();
  if (trimmed.length < FEWEST_LETTERS_OF_CODE && !/\p{Sc}|kr|fr/iu.test(trimmed)) return false;
  if (/\p{Nd}/u.test(trimmed)) return false;
  const mention = mentionIn(trimmed);
  return mention !== null && (mention.currency !== null || mention.candidates.length > 0);
}

function areYears(figures: readonly number[]): boolean {
  const years = figures.filter((figure) => Number.isInteger(figure) && figure >= 1900 && figure <= 2100);
  return figures.length > 0 && years.length >= figures.length * 0.95;
}

/** 1, 2, 3 … in the order of the source, with few left out: they rise as the rows do, and pay in order does not. */
function areRunning(figures: readonly number[], rowCount: number): boolean {
  const first = figures[0];
  const last = figures.at(-1);
  if (figures.length < 3 || first === undefined || last === undefined) return false;
  const rise = (figure: number, place: number): boolean =>
    Number.isInteger(figure) && figure > (figures[place - 1] ?? 0);
  return figures.every(rise) && last - first <= rowCount * MOST_NUMBERS_PER_ROW;
}
