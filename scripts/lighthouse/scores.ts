import { isRecord } from '../isRecord.ts';

/** The categories that are scored, each from 0 to 100, and the least that is good enough. */
export const leastScores = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

/** A category of Lighthouse's. */
export type Category = keyof typeof leastScores;

/** What one run of Lighthouse found. */
export interface Scores {
  readonly categories: Readonly<Record<Category, number>>;
  /** Cumulative layout shift, a number without a unit; 0 when nothing jumped. */
  readonly layoutShift: number;
}

/**
 * Reads the scores in one report of Lighthouse's.
 *
 * @throws Error when a category or the layout shift is missing, as after a page that did not load.
 */
export function readScores(report: unknown): Scores {
  const score = (category: Category): number => Math.round(numberAt(report, 'categories', category, 'score') * 100);
  return {
    categories: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    layoutShift: numberAt(report, 'audits', 'cumulative-layout-shift', 'numericValue'),
  };
}

/** The middle value; of an even number of values the mean of the middle two; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((a, b) => a + b, 0) / middle.length;
}

function numberAt(report: unknown, ...path: readonly string[]): number {
  const value = path.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), report);
  if (typeof value === 'number') return value;
  throw new Error(`Lighthouse's report does not say ${path.join('.')}.`);
}
