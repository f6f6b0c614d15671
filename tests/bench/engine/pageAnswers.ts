import { median } from '../benchmark';
import { DEFAULT_VIEW, ownColumn, type View } from '../../../src/query/view';
import type { Question } from './contender';
import { type Explorer, filteredView } from './explorer';
import { milliseconds, tableLines } from './tables';

const ROUNDS = 15;

/** What a person does, as the view that the page then asks for. */
const STEPS: ReadonlyArray<readonly [what: string, view: (question: Question, round: number) => View]> = [
  ['a tick in two filters', (question) => filteredView(question)],
  ['a letter more in the search', ({ words }) => ({ ...DEFAULT_VIEW, search: words })],
  ['a range of pay moves', ({ ranges }, round) => ({ ...DEFAULT_VIEW, payRange: rangeOf(ranges[round % ranges.length]) })],
  [
    'the same with two filters set',
    (question, round) => ({ ...filteredView(question), payRange: rangeOf(question.ranges[round % question.ranges.length]) }),
  ],
  ['a sort by company', (_, round) => ({ ...DEFAULT_VIEW, sort: { column: ownColumn('company'), descending: round % 2 === 0 } })],
];

function rangeOf(range: readonly [low: number, high: number] | undefined): View['payRange'] {
  return range === undefined ? null : { low: range[0], high: range[1] };
}

/** Times the whole answer that the page draws from: summary, lanes, counts of every currency, the table's rows. */
export function timePageAnswers(explorer: Explorer, questions: (round: number) => Question): readonly string[] {
  const rows = STEPS.map(([what, viewOf]) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const view = viewOf(questions(round), round);
      const start = performance.now();
      explorer.ready.query.ask(view);
      times.push(performance.now() - start);
    }
    return [what, milliseconds(median(times.slice(2)))];
  });
  return tableLines([["this explorer's whole answer to a view", 'ms'], ...rows]);
}
