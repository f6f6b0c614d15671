import { codesInOrder } from '../../../src/query/inOrder';
import { whole } from '../benchmark';
import { differences } from './checking';
import type { Contender } from './contender';
import { Explorer } from './explorer';
import { timePageAnswers } from './pageAnswers';
import { PlainArrays } from './plainArrays';
import { createQuestions } from './questions';
import { seededSalaries } from './salaries';
import { comparisonLines, growthLines } from './tables';
import { type Times, timeLoading, timeWork } from './timing';

/** How many rows, and how often each work is timed: what takes long is timed less often. */
interface Size {
  readonly rows: number;
  readonly rounds: number;
  readonly loads: number;
}

const MILLION = 1_000_000;
const SIZES: readonly Size[] = [
  { rows: MILLION / 10, rounds: 7, loads: 3 },
  { rows: MILLION, rounds: 7, loads: 3 },
  { rows: 5 * MILLION, rounds: 3, loads: 1 },
];

/**
 * The explorer's engine beside plain arrays and its peers, at each size.
 *
 * @param peers the first is a DuckDB
 * @param only the numbers of rows; none: all
 * @returns whether all answers agree; what differs is printed, and then nothing is timed.
 */
export async function compareEngines(
  peers: readonly Contender[],
  only: readonly number[],
  print: (line: string) => void,
): Promise<boolean> {
  const explorer = new Explorer();
  const plain = new PlainArrays();
  const contenders: readonly Contender[] = [explorer, ...peers, plain];
  for (const contender of contenders) await contender.open?.();
  const all = new Map<number, Times>();
  for (const { rows, rounds, loads } of SIZES) {
    if (only.length > 0 && !only.includes(rows)) continue;
    print(`${whole(rows)} salaries: 12 currencies, 60 countries, 5,000 companies, seeded`);
    const salaries = seededSalaries(rows);
    const questions = createQuestions(salaries);
    const loading = await timeLoading(contenders, salaries, loads);
    const wrong = await differences([plain, ...contenders.slice(0, -1)], questions(0), salaries);
    wrong.forEach((line) => print(`THE ANSWERS DIFFER. ${line}`));
    if (wrong.length > 0) return false;
    print(`All ${contenders.length} engines give the same answers.`);
    const times = (await timeWork(contenders, questions, rounds)).set('load', loading);
    all.set(rows, times);
    const names = contenders.map(({ name }) => name);
    const rivals = [peers[0]?.name ?? '', plain.name, 'crossfilter2'];
    comparisonLines(times, names, rivals).forEach(print);
    timePageAnswers(explorer, questions).forEach(print);
    print(`A data set with its order takes ${bytesOfRow(explorer).toFixed(1)} bytes a row.`);
    print('');
  }
  const [small, large] = [all.get(MILLION), all.get(5 * MILLION)];
  if (small !== undefined && large !== undefined) {
    print('This explorer at five times the rows');
    growthLines(small, large, explorer.name).forEach(print);
  }
  return true;
}

/** Of the columns of the data set, its comparable pay, the order by it, and what is kept in that order. */
function bytesOfRow({ ready: { dataset, all } }: Explorer): number {
  const { rowCount, pay, currency, period, sourceRow, columns } = dataset;
  const { order } = all.ranking;
  const { rows, positions } = order;
  const own = columns.flatMap((column) => (column.kind === 'category' ? [column.codes, codesInOrder(column.codes, order), column.texts.bytes, column.texts.ends] : []));
  const arrays = [pay, currency.codes, codesInOrder(currency.codes, order), period.codes, sourceRow, all.comparable, rows, positions, ...own];
  return arrays.reduce((sum, array) => sum + (array?.byteLength ?? 0), 0) / rowCount;
}
