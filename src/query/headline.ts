import { formatPay } from '../pay/formatPay';
import { payOf } from '../pay/pay';
import { isAnyOpen } from './anyOpen';
import { FEWEST_FOR_MEDIAN, type Quartiles } from './quantile';
import { comparableInWords } from './comparableInWords';
import type { Panel, QueryResult } from './query';
import { salaryAt } from './salary';
import type { SelectedRows } from './selectedRows';
import { MOST_BARS } from './view';

/** A piece of a sentence; a number in it points to the salaries that it speaks of. */
export interface SentencePart {
  readonly text: string;
  /** The rows that the number rests on, null where there are too many bars to point to any; absent for plain words. */
  readonly rows?: readonly number[] | null;
}

/** A number that rests on some of the panel's rows, or all of them. */
function figurePart(text: string, { rows }: Panel, restsOn: Iterable<number> = rows): SentencePart {
  return { text, rows: rows.length <= MOST_BARS ? [...restsOn] : null };
}

const PROBABILITIES: Readonly<Record<keyof Quartiles, number>> = {
  lower: 0.25,
  median: 0.5,
  upper: 0.75,
};

/** The one or two rows that a quartile of rows (highest first) lies on or between. */
export function rowsAtQuartile(rows: SelectedRows, quartile: keyof Quartiles): readonly number[] {
  const fromTop = (rows.length - 1) * (1 - PROBABILITIES[quartile]);
  return Array.from(rows.slice(Math.floor(fromTop), Math.ceil(fromTop) + 1));
}

function inList(parts: readonly SentencePart[]): readonly SentencePart[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [{ text: index === parts.length - 1 ? ' and ' : ', ' }, part];
  });
}

function fewSalaries(result: QueryResult, panel: Panel): readonly SentencePart[] {
  const figures = [...panel.rows].map((row) => ({
    text: comparableInWords(salaryAt(result, row)),
    rows: [row],
  }));
  const [only] = figures;
  if (only !== undefined && figures.length === 1) {
    return [{ text: 'This one salary is ' }, only, { text: '.' }];
  }
  return [
    { text: 'These ' },
    figurePart(`${figures.length} salaries`, panel),
    { text: ' are ' },
    ...inList(figures),
    { text: `: fewer than ${FEWEST_FOR_MEDIAN}, too few for a median that holds.` },
  ];
}

/**
 * What a panel's salaries pay, in one sentence: where their middle half lies and their median; the
 * figures themselves where there are too few for that.
 */
export function headline(result: QueryResult, panel: Panel): readonly SentencePart[] {
  const { quartiles, rows, currency } = panel;
  if (quartiles === null || !panel.firm) return fewSalaries(result, panel);
  // One that stands by the middle of what it may be can stand on another side of any quartile.
  const about = isAnyOpen(panel, result) ? '≈' : '';
  const figure = (quartile: keyof Quartiles): SentencePart => {
    const restsOn = rowsAtQuartile(rows, quartile);
    const text = formatPay(payOf(quartiles[quartile], currency, result.view.scale.period));
    return figurePart(about + text, panel, restsOn);
  };
  return [
    { text: 'Half of these ' },
    figurePart(`${rows.length.toLocaleString('en-US')} salaries`, panel),
    { text: ' lie between ' },
    figure('lower'),
    { text: ' and ' },
    figure('upper'),
    { text: '; the median is ' },
    figure('median'),
    { text: '.' },
  ];
}
