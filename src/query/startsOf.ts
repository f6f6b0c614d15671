import { wholeAt } from '../dataset/numberAt';

/** Where each of several runs begins if they stand one after the other, by their lengths; one slot more has where the last ends. */
export function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let run = 0; run < lengths.length; run += 1) starts[run + 1] = wholeAt(starts, run) + wholeAt(lengths, run);
  return starts;
}
