import { countOf, salariesInWords } from '../../query/countOf';
import type { Panel } from '../../query/query';

/** As published, so many currencies get a panel each; those with fewer salaries are told of. */
export const MOST_PANELS = 8;

/** Of the currencies without a panel how many they are: "And 2 more currencies with 5 salaries"; '' where each has one. */
export function moreCurrencies(panels: readonly Panel[]): string {
  const rest = panels.slice(MOST_PANELS);
  const salaries = rest.reduce((sum, { count }) => sum + count, 0);
  return rest.length === 0 ? '' : `And ${countOf(rest.length, 'more currency', 'more currencies')} with ${salariesInWords(salaries)}`;
}
