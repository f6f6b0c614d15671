import { amountAt, wholeAt } from '../../../src/dataset/numberAt';
import { distributionOf } from '../../../src/query/distribution';
import { orderOfRows } from '../../../src/query/inOrder';
import { rowOrder } from '../../../src/query/rowOrder';
import { SelectedRows } from '../../../src/query/selectedRows';
import type { Bins, Question } from './contender';
import type { Salaries } from './salaries';

/** More than the explorer keeps masks of searches for, so that it knows none of them any more. */
const WORDS = 'alder amber arbor atlas aurora beacon birch bright cedar cinder clear cobalt coral crest delta dune'.split(' ');

/** A brush is moved by so many steps, each of a five-hundredth of the rows or so. */
const STEPS = 10;

/** The questions of a round, as of the seeded salaries. */
export function createQuestions(salaries: Salaries): (round: number) => Question {
  const { usd, rows } = salaries;
  const order = rowOrder(usd, true);
  const fromTop = (share: number): number => amountAt(usd, wholeAt(order, Math.floor((rows - 1) * share)));
  const bins = binsOf(SelectedRows.of(orderOfRows(order), null), usd);
  const ranges = Array.from({ length: STEPS + 1 }, (_, step): readonly [number, number] => [fromTop(0.8), fromTop(0.2 + step / 500)]);
  return (round) => ({ currency: 'USD', country: 'US', words: WORDS[round % WORDS.length] ?? '', bins, ranges });
}

/** The bins that the page would draw. Throws an Error where they are not of one width. */
function binsOf(rows: SelectedRows, usd: Float64Array): Bins {
  const distribution = distributionOf(rows, usd);
  const [first] = distribution?.bins ?? [];
  if (distribution === null || first === undefined || distribution.scale !== 'linear') {
    throw new Error('The seeded salaries must have bins of one width');
  }
  return {
    from: first.from,
    width: first.to - first.from,
    count: distribution.bins.length,
    highest: distribution.beyond?.from ?? Infinity,
  };
}
