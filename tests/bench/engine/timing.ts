import { median } from '../benchmark';
import { type Contender, type Question, WORKS, type Work } from './contender';
import type { Salaries } from './salaries';

/** Milliseconds that each contender takes for each work: the median of the rounds. */
export type Times = ReadonlyMap<Work, ReadonlyMap<string, number>>;

/** After so many milliseconds a contender is timed no further. */
const ENOUGH = 6_000;
/** What takes less is repeated until it takes as long, so that the clock's own steps count little. */
const LONG_ENOUGH = 2;
/** In a round each contender is asked so often, if it takes no longer than so many milliseconds. */
const ASKED = 5;
const ROUND = 100;

/** Loads every contender, in turn; the times are medians. */
export async function timeLoading(contenders: readonly Contender[], salaries: Salaries, rounds: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, load } of contenders) {
      globalThis.gc?.();
      const start = performance.now();
      await load(salaries);
      times.get(name)?.push(performance.now() - start);
    }
  }
  return medians(times);
}

/**
 * Times all other work, one kind after the other; in each round every contender in turn, a few times
 * each, so that a busy moment of the machine strikes all alike. A round goes before, untimed.
 */
export async function timeWork(
  contenders: readonly Contender[],
  questions: (round: number) => Question,
  rounds: number,
): Promise<Map<Work, ReadonlyMap<string, number>>> {
  const all = new Map<Work, ReadonlyMap<string, number>>();
  for (const work of WORKS) {
    if (work === 'load') continue;
    const times = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
    for (let round = -1; round < rounds; round += 1) {
      globalThis.gc?.();
      for (const contender of contenders) {
        const own = times.get(contender.name) ?? [];
        if (sum(own) > ENOUGH && own.length > 1) continue;
        const taken = await timeRound(contender, work, questions, (round + 1) * ASKED);
        // Of what takes seconds the first time counts too.
        if (round >= 0 || sum(taken) > ENOUGH / rounds) own.push(...taken);
      }
    }
    all.set(work, medians(times));
  }
  return all;
}

function sum(times: readonly number[]): number {
  return times.reduce((all, time) => all + time, 0);
}

async function timeRound(
  contender: Contender,
  work: Exclude<Work, 'load'>,
  questions: (round: number) => Question,
  first: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < ASKED && sum(times) < ROUND) {
    times.push(await timeOnce(contender, work, questions(first + times.length)));
  }
  return times;
}

async function timeOnce(contender: Contender, work: Exclude<Work, 'load'>, question: Question): Promise<number> {
  const steps = work === 'brush' ? question.ranges.length - 1 : 1;
  const run = contender.answer[work];
  contender.reset?.();
  if (work === 'brush') contender.beginBrush?.(question);
  // Other work keeps what it found, and would be asked a second time for nothing.
  const least = contender.reset === undefined && (work === 'brush' || work === 'histogram') ? LONG_ENOUGH : 0;
  const start = performance.now();
  let times = 0;
  do {
    await run(question);
    times += 1;
  } while (performance.now() - start < least);
  const time = (performance.now() - start) / times / steps;
  contender.reset?.();
  return time;
}

function medians(times: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, number> {
  return new Map(Array.from(times, ([name, own]) => [name, median(own)]));
}
