import { createLatest, KEPT } from './latest';

/**
 * A pure function that keeps its latest results: the same inputs (by identity) give the same result
 * object. What is least recently used goes first; as many as `most` are kept.
 */
export function memoizedStep<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
  most = KEPT,
): (...inputs: Inputs) => Result {
  const latest = createLatest<{ readonly inputs: Inputs; readonly result: Result }>(most);
  return (...inputs) =>
    latest(
      (entry) => entry.inputs.every((input, index) => Object.is(input, inputs[index])),
      () => ({ inputs, result: compute(...inputs) }),
    ).result;
}

/** Gives equal lists of numbers as one object: the first of them, while it is among the latest. */
export function sameNumbers(): (numbers: readonly number[]) => readonly number[] {
  const latest = createLatest<readonly number[]>();
  return (numbers) =>
    latest(
      (own) => own.length === numbers.length && own.every((number, at) => Object.is(number, numbers[at])),
      () => numbers,
    );
}
