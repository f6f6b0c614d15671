import type { Salaries } from './salaries';

/** What every engine is asked to do. */
export const WORKS = ['load', 'filter', 'group', 'histogram', 'search', 'sort', 'brush'] as const;

export type Work = (typeof WORKS)[number];

/** What each is in words. */
export const WORK_TEXTS: Readonly<Record<Work, string>> = {
  load: 'load: from columns to ready',
  filter: 'filter: one currency, one country; quartiles',
  group: 'group: 60 countries with medians',
  histogram: 'histogram of all in 40 bins',
  search: 'search: companies with a word in them; count',
  sort: 'sort: the order of all rows by pay',
  brush: 'brush: a range moves a little; count, quartiles',
};

/** Bins of one width from an amount on; one bin more holds what lies above `highest`. */
export interface Bins {
  readonly from: number;
  readonly width: number;
  readonly count: number;
  readonly highest: number;
}

/** One round of questions, the same for every engine. */
export interface Question {
  readonly currency: string;
  readonly country: string;
  /** In lower case. */
  readonly words: string;
  readonly bins: Bins;
  /** Where a range of pay is moved to, step by step, both ends included; the first is where it stands. */
  readonly ranges: ReadonlyArray<readonly [low: number, high: number]>;
}

/**
 * The figures of an answer, one after the other. `filter`: count and three quartiles. `group`: by
 * country in alphabetical order, count and median. `histogram`: the count of each bin. `search`: a
 * count. `sort`: the rows, highest pay first. `brush`: for each range but the first, count and quartiles.
 */
export type Answer = ArrayLike<number>;

/** One of the engines that are compared. */
export interface Contender {
  readonly name: string;
  /** Starts what has to be started once, untimed. */
  readonly open?: () => Promise<void>;
  /** Takes the salaries in; called again it begins anew. */
  readonly load: (salaries: Salaries) => void | Promise<void>;
  /** Undoes what an answer left behind, untimed. */
  readonly reset?: () => void;
  /** Puts the range where the brush begins, untimed. */
  readonly beginBrush?: (question: Question) => void;
  readonly answer: Readonly<Record<Exclude<Work, 'load'>, (question: Question) => Answer | Promise<Answer>>>;
}

/** The three quartiles, type 7, of values in ascending order that are had by their index. */
export function quartilesAt(count: number, at: (index: number) => number): number[] {
  return [0.25, 0.5, 0.75].map((probability) => {
    const position = (count - 1) * probability;
    const below = at(Math.floor(position));
    return below + (at(Math.ceil(position)) - below) * (position - Math.floor(position));
  });
}
