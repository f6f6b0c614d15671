const ZERO = 0x30;
const POINT = 0x2e;
const MINUS = 0x2d;
/** Longer numerals may be more than a number can be. */
const MOST_DIGITS = 40;
const MOST_WHOLE_DIGITS = 9;
const MOST_DECIMALS = 2;

/**
 * The number that bytes of ASCII write as programs do: up to nine digits, and a point with one or
 * two more. NaN for anything else, to be read by slower means; -0 is never given. Whole numbers with
 * a zero in front are left to those, too.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > MOST_WHOLE_DIGITS + 1 + MOST_DECIMALS || end === start) return Number.NaN;
  let digits = 0;
  let point = -1;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === POINT && point === -1 && index > start) {
      point = index;
    } else if (byte >= ZERO && byte <= ZERO + 9) {
      digits = digits * 10 + byte - ZERO;
    } else {
      return Number.NaN;
    }
  }
  const whole = (point === -1 ? end : point) - start;
  if (whole > MOST_WHOLE_DIGITS || (whole > 1 && bytes[start] === ZERO)) return Number.NaN;
  if (point === -1) return digits;
  const decimals = end - point - 1;
  if (decimals === 0 || decimals > MOST_DECIMALS) return Number.NaN;
  return digits / (decimals === 1 ? 10 : 100);
}

/** Whether bytes of ASCII are digits alone, perhaps with a minus in front and a point between them. */
export function isPlainNumeral(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] === MINUS ? start + 1 : start;
  let point = first;
  for (let index = first; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === POINT && point === first && index > first && index < end - 1) point = index;
    else if (byte < ZERO || byte > ZERO + 9) return false;
  }
  return end > first && end - first <= MOST_DIGITS;
}
