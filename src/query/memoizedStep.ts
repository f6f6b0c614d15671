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
