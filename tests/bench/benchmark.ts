/** One comparison that `npm run bench` prints. */
export interface Benchmark {
  /** By which it is run: `npm run bench -- NAME`. */
  readonly name: string;
  /** What is compared, in a line. */
  readonly title: string;
  /**
   * Checks that all ways give the same answer, then times them and prints the figures.
   *
   * @returns whether the answers agree; nothing is timed if not.
   */
  readonly run: (print: (line: string) => void) => Promise<boolean>;
}

/** A way of doing the work, and how long it took, in milliseconds, each time. */
export interface Timing {
  readonly way: string;
  readonly times: readonly number[];
}

/**
 * Times ways of doing the same work, in turn, so that a busy moment of the machine strikes all alike.
 * Each is run once beforehand, untimed.
 */
export async function timeInTurn(
  ways: ReadonlyArray<readonly [way: string, run: () => Promise<unknown>]>,
  rounds: number,
): Promise<Timing[]> {
  const times = ways.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, [, run]] of ways.entries()) {
      // What one way leaves behind is not another's to clear away.
      globalThis.gc?.();
      const start = performance.now();
      await run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return ways.map(([way], index) => ({ way, times: times[index] ?? [] }));
}

/** The middle one of several times; of an even number, the lower of the two. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? Number.NaN;
}

/** "1,234" */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
