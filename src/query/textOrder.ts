import { byteAt, wholeAt } from '../dataset/numberAt';
import type { PackedTexts } from '../dataset/packedTexts';
import { collatedPlaces, placesInOrder } from './collatedPlaces';
import { compareFolded, type FoldedTexts, foldTexts, startOfText } from './foldTexts';

/** Up to so many texts are compared as a language orders them, which takes a microsecond each time. */
export const MOST_COLLATED = 20_000;
/** Runs up to this length are sorted by insertion. */
const SHORT_RUN = 24;
/** The bytes that a text may have at some depth; 0, which none has, stands for its end. */
const KINDS = 256;

/** Some of the texts, from one slot of their order up to another, that are alike in their first bytes. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** How many bytes they share. */
  readonly depth: number;
}

function sortShortRun(order: Uint32Array, texts: FoldedTexts, { start, end, depth }: Run): void {
  for (let slot = start + 1; slot < end; slot += 1) {
    const text = wholeAt(order, slot);
    let at = slot;
    while (at > start && compareFolded(texts, wholeAt(order, at - 1), text, depth) > 0) {
      order[at] = wholeAt(order, at - 1);
      at -= 1;
    }
    order[at] = text;
  }
}

/** The byte of a text; 0 where it has ended. */
function kindAt({ bytes, ends }: FoldedTexts, text: number, depth: number): number {
  const at = startOfText(ends, text) + depth;
  return at < wholeAt(ends, text) ? byteAt(bytes, at) : 0;
}

/** One pass of a radix sort over a run; gives the runs that are left to be sorted. */
function sortByByte(order: Uint32Array, spare: Uint32Array, texts: FoldedTexts, run: Run): readonly Run[] {
  const { start, end, depth } = run;
  const next = new Uint32Array(KINDS + 1);
  for (let slot = start; slot < end; slot += 1) {
    const kind = kindAt(texts, wholeAt(order, slot), depth) + 1;
    next[kind] = wholeAt(next, kind) + 1;
  }
  const left: Run[] = [];
  for (let kind = 0; kind < KINDS; kind += 1) {
    const from = wholeAt(next, kind);
    const to = from + wholeAt(next, kind + 1);
    next[kind + 1] = to;
    // A byte that all have in common puts nothing in order.
    if (kind > 0 && to - from === end - start) return [{ start, end, depth: depth + 1 }];
    // Texts that have all ended are alike and stay as they stood.
    if (kind > 0 && to - from > 1) left.push({ start: start + from, end: start + to, depth: depth + 1 });
  }
  for (let slot = start; slot < end; slot += 1) {
    const text = wholeAt(order, slot);
    const kind = kindAt(texts, text, depth);
    const at = wholeAt(next, kind);
    next[kind] = at + 1;
    spare[start + at] = text;
  }
  order.set(spare.subarray(start, end), start);
  return left;
}

/** The indices of the texts in the order of their folded bytes; alike ones in the order they came in. */
function orderOfFolded(texts: FoldedTexts): Uint32Array {
  const order = Uint32Array.from(texts.ends, (_, index) => index);
  const spare = new Uint32Array(order.length);
  // Long texts that are alike would otherwise be as many calls deep as they have bytes.
  const waiting: Run[] = [{ start: 0, end: order.length, depth: 0 }];
  for (let run = waiting.pop(); run !== undefined; run = waiting.pop()) {
    if (run.end - run.start > SHORT_RUN) waiting.push(...sortByByte(order, spare, texts, run));
    else sortShortRun(order, texts, run);
  }
  return order;
}

/**
 * By index of the texts: its place among them in alphabetical order, numbers in them by value; NaN
 * for ''. Up to 20,000 texts stand as English orders them. Of more, which would take many seconds,
 * each is folded first (case and accents left out) and then they are sorted byte by byte: a million
 * take a few seconds, and only rare letters and scripts other than the Latin may stand otherwise.
 */
export function placesOfTexts(texts: PackedTexts): Float64Array {
  if (texts.ends.length <= MOST_COLLATED) return collatedPlaces(texts);
  return placesInOrder(texts, orderOfFolded(foldTexts(texts)));
}
