import { currencyPluralName, type PayUnit } from '../pay/currency';
import { headline, type SentencePart } from './headline';
import type { QueryResult } from './query';

/** As many currencies are spoken of one by one. */
const MOST_NAMED = 8;

/** What the salaries of one of several currencies pay. */
export interface CurrencyHeadline {
  readonly currency: PayUnit;
  /** "US dollars, n = 18". */
  readonly name: string;
  readonly parts: readonly SentencePart[];
}

/** The headline of several scales, of which there is none for all. */
export interface Headlines {
  /** Why not. */
  readonly opening: string;
  /** One for each of the first currencies, most salaries first. */
  readonly currencies: readonly CurrencyHeadline[];
  /** How many currencies are not spoken of; '' for none. */
  readonly rest: string;
}

/** What is said of salaries on several scales: one sentence for each currency. */
export function headlines(result: QueryResult): Headlines {
  const { panels, count } = result;
  const rest = panels.length - MOST_NAMED;
  return {
    opening: `These ${count.toLocaleString('en-US')} salaries are in ${panels.length} currencies. As published they share no scale, so no one figure speaks for all of them.`,
    currencies: panels.slice(0, MOST_NAMED).map((panel) => ({
      currency: panel.currency,
      name: `${currencyPluralName(panel.currency)}, n = ${panel.count.toLocaleString('en-US')}`,
      parts: headline(result, panel),
    })),
    rest: rest > 0 ? `And ${rest} more with fewer salaries each.` : '',
  };
}
