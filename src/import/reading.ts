import type { FigureUnit } from '../dataset/figureUnit';
import type { Flag } from '../dataset/flag';
import type { CurrencyCode } from '../pay/currency';
import type { PayPeriod } from '../pay/payPeriod';
import type { DecimalMark } from '../pay/payText';

/** What a column of the source may be taken for, and how many columns may be it at once. */
export const COLUMN_ROLES = {
  pay: 'one',
  lowPay: 'one',
  highPay: 'one',
  currency: 'one',
  otherCurrency: 'one',
  period: 'one',
  label: 'one',
  place: 'one',
  date: 'several',
  category: 'several',
  number: 'several',
  text: 'several',
  convertedPay: 'several',
  leftOut: 'several',
} as const;
export type ColumnRole = keyof typeof COLUMN_ROLES;

/** How a source is read: proposed from its headers and cells, changed by the reader. Plain data. */
export interface Reading {
  /** One for each column of the source. */
  readonly roles: readonly ColumnRole[];
  /**
   * What separates whole units from parts where a figure alone leaves it open; null: not settled, and
   * "45.000" and "45,000" are both forty-five thousand. Figures that show their own mark keep it.
   */
  readonly decimalMark: DecimalMark | null;
  /** What figures of pay without a magnitude of their own are counted in, except those written in full. */
  readonly unit: FigureUnit;
  /** What each sign or text that leaves the currency open ("$", "AUD/NZD", "Other") stands for; null: its rows are set aside. */
  readonly currencies: ReadonlyArray<readonly [text: string, meaning: CurrencyCode | null]>;
  /** The currency of figures without any; null: their rows are set aside. */
  readonly missingCurrency: CurrencyCode | null;
  /** The pay period of figures without any. */
  readonly missingPeriod: PayPeriod;
  /** Whether a row that repeats an earlier one in every cell is set aside. */
  readonly foldRepeats: boolean;
}

/** Why a row is set aside. */
export const SET_ASIDE_REASONS = [
  'noPay',
  'unreadPay',
  'zeroPay',
  'negativePay',
  'tooHighPay',
  'lowAboveHigh',
  'totalRow',
  'noCurrency',
  'openCurrency',
  'unknownCurrency',
  'unknownPeriod',
  'surplusCells',
  'missingCells',
  'cutOff',
  'repeat',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** Rows set aside for one reason. */
export interface SetAsideGroup {
  readonly reason: SetAsideReason;
  /** The reason in words: "Pay is not a figure". */
  readonly text: string;
  readonly count: number;
  /** A few of them: the row's number in the source, and the cell that is at fault. */
  readonly examples: ReadonlyArray<{ readonly sourceRow: number; readonly cell: string }>;
}

/** A sign or text that leaves the currency open. */
export interface OpenCurrency {
  /** As in `Reading.currencies`. */
  readonly text: string;
  /** Likely meanings, likeliest first; may be empty. */
  readonly candidates: readonly CurrencyCode[];
  readonly count: number;
  /** What it is read as now; null: its rows are set aside. */
  readonly meaning: CurrencyCode | null;
}

/** One row of the source beside what it is read as. */
export interface PreviewRow {
  readonly sourceRow: number;
  /** One for each column, shortened where very long. */
  readonly cells: readonly string[];
  /** "£45,000 – £55,000 per year", or why it is set aside. */
  readonly outcome: string;
  readonly isRead: boolean;
}

/** What a reading makes of a source. `rowsIn` is always `rowsRead` + `rowsSetAside`. */
export interface ReadingReport {
  readonly rowsIn: number;
  readonly rowsRead: number;
  readonly rowsSetAside: number;
  /** Most rows first. */
  readonly setAside: readonly SetAsideGroup[];
  /** Rows that repeat an earlier one in every cell, whether read or set aside for it. */
  readonly repeats: number;
  readonly flagged: Readonly<Record<Flag, number>>;
  /** Of the rows read, most rows first. */
  readonly currencies: ReadonlyArray<{ readonly currency: CurrencyCode; readonly count: number }>;
  /** Most rows first, 200 of them at most. */
  readonly openCurrencies: readonly OpenCurrency[];
  /** Rows with a figure in no currency at all, read (`Reading.missingCurrency`) or set aside. */
  readonly withoutCurrency: number;
  /**
   * Rows whose figures show which decimal mark they use, and rows with figures such as "1.234" that
   * leave it open. The evidence is split where there are some of all three: then the reader is asked.
   */
  readonly decimalMarks: {
    readonly point: number;
    readonly comma: number;
    readonly open: number;
    /** Of those that leave it open and are read: rows that are above any likely pay as thousands. */
    readonly unlikely: number;
    /** A cell that leaves it open, and the figure that it is read as now; null where there is none. */
    readonly example: { readonly cell: string; readonly figure: number } | null;
  };
  readonly units: {
    /** What the headers of pay, or the cells of currencies, say that figures are counted in; null: nothing. */
    readonly named: FigureUnit | null;
    /** Rows read with a figure that `Reading.unit` multiplies, and rows read without; 0 of the former for 1. */
    readonly counted: number;
    readonly asWritten: number;
    /** A cell whose figure is multiplied, and what it is read as. */
    readonly example: { readonly cell: string; readonly figure: number } | null;
  };
  /** Rows read whose pay period is given, and rows read for which it is assumed. */
  readonly periods: { readonly given: number; readonly assumed: number };
  /** What a header of pay says of all figures below it, whatever the reading makes of it; null: nothing. */
  readonly headers: {
    readonly period: { readonly name: string; readonly period: PayPeriod } | null;
    readonly currency: { readonly name: string; readonly currency: CurrencyCode } | null;
  };
  readonly preview: readonly PreviewRow[];
}

/** A column as the review shows it. */
export interface ColumnSummary {
  readonly name: string;
  /** A few of its most frequent cells. */
  readonly examples: readonly string[];
  readonly distinct: number;
  readonly empty: number;
  /** What it would be kept as if it had no role of its own. */
  readonly kind: 'category' | 'number' | 'date' | 'text';
}

/** Why something is proposed. */
export interface ProposalReason {
  readonly text: string;
  /** What of the reading it speaks of: once that is changed, or the pay is another column, it no longer holds. */
  readonly about: 'pay' | 'place' | 'decimalMark' | 'unit' | 'missingCurrency' | 'missingPeriod' | 'currencies';
  /** Of `currencies` the text that it speaks of. */
  readonly sign?: string;
}

/** What is proposed for a source, and why. */
export interface Proposal {
  readonly columns: readonly ColumnSummary[];
  readonly reading: Reading;
  /** Why, for what is not plain: "“salary_in_usd” looks like a conversion of “salary”." */
  readonly reasons: readonly ProposalReason[];
}
