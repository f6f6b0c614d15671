import { type Answer, type Contender, type Question, WORKS, type Work } from './contender';
import type { Salaries } from './salaries';

/** Sums and products of the same figures may differ by so much of them. */
const ROUNDING = 1e-12;

/** Asks every contender the same; gives what is wrong in a line each, by who differs from the first. */
export async function differences(
  contenders: readonly Contender[],
  question: Question,
  { usd }: Salaries,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const work of WORKS) {
    if (work === 'load') continue;
    const answers: Answer[] = [];
    for (const contender of contenders) answers.push(comparable(work, await answered(contender, work, question), usd));
    answers.forEach((answer, index) => {
      const place = firstDifference(answers[0] ?? [], answer);
      if (place === null) return;
      const figures = `${answer[place]} against ${answers[0]?.[place]}`;
      wrong.push(`${work}: ${contenders[index]?.name} differs from ${contenders[0]?.name} at ${place}: ${figures}`);
    });
  }
  return wrong;
}

async function answered(contender: Contender, work: Exclude<Work, 'load'>, question: Question): Promise<Answer> {
  contender.reset?.();
  if (work === 'brush') contender.beginBrush?.(question);
  const answer = await contender.answer[work](question);
  contender.reset?.();
  return answer;
}

/** Equal pay may stand in any order: of rows their pay is compared, and that each is there once. */
function comparable(work: Work, answer: Answer, usd: Float64Array): Answer {
  if (work !== 'sort') return answer;
  const all = new Set(Array.from(answer));
  return all.size === usd.length ? Float64Array.from(answer, (row) => usd[row] ?? Number.NaN) : [all.size];
}

/** Where two answers differ first; null: nowhere. */
function firstDifference(one: Answer, other: Answer): number | null {
  for (let place = 0; place < Math.max(one.length, other.length); place += 1) {
    const [a, b] = [one[place] ?? Number.NaN, other[place] ?? Number.NaN];
    if (!(Math.abs(a - b) <= Math.abs(a) * ROUNDING)) return place;
  }
  return null;
}
