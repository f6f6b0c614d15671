import { byteAt, wholeAt } from '../dataset/numberAt';
import { type PackedTexts, packedTextAt } from '../dataset/packedTexts';

/** Texts as bytes, none of them 0, that stand in alphabetical order if they are compared byte by byte. Laid out as `PackedTexts`. */
export interface FoldedTexts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

const FIRST_OF_MANY = 0x80;
const ZERO = 0x30;
const NINE = 0x39;
/** How many digits a number has is written before them as one byte, between those of signs and letters. */
const BEFORE_LENGTHS = 0x23;
const MOST_DIGITS = 0x3c;

/** As English orders them. */
const SIGNS = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';

/** By ASCII character: the byte that stands for it. Signs first, then numbers, then letters, small or large. */
const WEIGHTS = Uint8Array.from({ length: FIRST_OF_MANY }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  return /[a-z]/.test(character) ? character.charCodeAt(0) : SIGNS.indexOf(character) + 2;
});

/** Latin letters that are not a letter and an accent, and where English puts them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['œ', 'oe'],
]);

const encoder = new TextEncoder();

/** Whether the bytes from one up to another are ASCII. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (byteAt(bytes, at) >= FIRST_OF_MANY) return false;
  }
  return true;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

/** Where the digits that begin at a byte end. */
function endOfDigits(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(byteAt(bytes, at))) at += 1;
  return at;
}

/** Folds the bytes from one up to another; gives where the folded ones end. At most twice as many. */
function foldInto(to: Uint8Array, length: number, bytes: Uint8Array, start: number, end: number): number {
  let written = length;
  for (let at = start; at < end; at += 1) {
    const byte = byteAt(bytes, at);
    if (isDigit(byte)) {
      const stop = endOfDigits(bytes, at, end);
      while (at < stop && byteAt(bytes, at) === ZERO) at += 1;
      to[written] = BEFORE_LENGTHS + Math.min(stop - at, MOST_DIGITS);
      written += 1;
      for (; at < stop; at += 1) {
        to[written] = byteAt(bytes, at);
        written += 1;
      }
      at -= 1;
    } else {
      to[written] = byte < FIRST_OF_MANY ? byteAt(WEIGHTS, byte) : byte;
      written += 1;
    }
  }
  return written;
}

/** The bytes of a text without accents, its letters small. */
function withoutAccents(text: string): Uint8Array {
  const small = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return encoder.encode(small.replaceAll(/[ß-œ]/g, (letter) => LETTERS.get(letter) ?? letter));
}

/** Folds texts: case and accents left out, signs before digits before letters, numbers by their value. */
export function foldTexts(texts: PackedTexts): FoldedTexts {
  const ends = new Uint32Array(texts.ends.length);
  let bytes = new Uint8Array(texts.bytes.length + texts.ends.length + 64);
  let length = 0;
  let start = 0;
  texts.ends.forEach((end, index) => {
    const plain = isPlain(texts.bytes, start, end);
    const read = plain ? texts.bytes : withoutAccents(packedTextAt(texts, index));
    const [from, to] = plain ? [start, end] : [0, read.length];
    if (length + 2 * (to - from) > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2 + 2 * (to - from));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    length = foldInto(bytes, length, read, from, to);
    ends[index] = length;
    start = end;
  });
  return { bytes, ends };
}

/** Where a text begins among the bytes of all. */
export function startOfText(ends: Uint32Array, index: number): number {
  return index === 0 ? 0 : wholeAt(ends, index - 1);
}

/** Below 0 if one text stands before another, above if after, 0 if they are alike from a byte on. */
export function compareFolded({ bytes, ends }: FoldedTexts, one: number, other: number, from: number): number {
  let a = startOfText(ends, one) + from;
  let b = startOfText(ends, other) + from;
  const endOfA = wholeAt(ends, one);
  const endOfB = wholeAt(ends, other);
  for (; a < endOfA && b < endOfB; a += 1, b += 1) {
    const difference = byteAt(bytes, a) - byteAt(bytes, b);
    if (difference !== 0) return difference;
  }
  return endOfA - a - (endOfB - b);
}
