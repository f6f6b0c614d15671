/** How many results a step keeps, so that views asked for side by side do not throw each other out. */
const KEPT = 8;

/**
 * A pure function that keeps its latest results: the same inputs (by identity) give the same result
 * object. What is least recently used goes first; as many as `most` are kept.
 */
export function memoizedStep<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
  most = KEPT,
): (...inputs: Inputs) => Result {
  const kept: Array<{ readonly inputs: Inputs; readonly result: Result }> = [];
  return (...inputs) => {
    const at = kept.findIndex((entry) =>
      entry.inputs.every((input, index) => Object.is(input, inputs[index])),
    );
    const [known] = at === -1 ? [] : kept.splice(at, 1);
    const entry = known ?? { inputs, result: compute(...inputs) };
    kept.unshift(entry);
    kept.length = Math.min(kept.length, most);
    return entry.result;
  };
}

/** Gives equal lists of numbers as one object: the first of them, while it is among the latest. */
export function sameNumbers(): (numbers: readonly number[]) => readonly number[] {
  let kept: ReadonlyArray<readonly number[]> = [];
  return (numbers) => {
    const known =
      kept.find((own) => own.length === numbers.length && own.every((number, at) => Object.is(number, numbers[at]))) ?? numbers;
    kept = [known, ...kept.filter((own) => own !== known)].slice(0, KEPT);
    return known;
  };
}
