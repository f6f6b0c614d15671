import type { DecimalMark } from '../payText';

/** A number as it is written: digits with the marks between them. */
export interface Numeral {
  /** The value, where a single mark before exactly three digits is read as one of thousands. */
  readonly value: number;
  /** The value where such a mark is a decimal mark; else the same. */
  readonly decimal: number;
  /** The mark that is either of thousands or of decimals; null where nothing is open. */
  readonly open: DecimalMark | null;
  /** The decimal mark that the way of writing gives evidence of. */
  readonly evidence: DecimalMark | null;
  /** Whether the marks fit a way of writing numbers. */
  readonly sound: boolean;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

const UNSOUND: Numeral = { value: 0, decimal: 0, open: null, evidence: null, sound: false };

function numeralOf(value: number, evidence: DecimalMark | null): Numeral {
  return { value, decimal: value, open: null, evidence, sound: true };
}

function isDecimalMark(mark: string): mark is DecimalMark {
  return mark === '.' || mark === ',';
}

function otherMark(mark: string): DecimalMark | null {
  if (mark === '.') return ',';
  return mark === ',' ? '.' : null;
}

/** Groups of three digits, or the Indian ones: three at the end and two each before. */
function areGroups(groups: readonly string[]): boolean {
  const lengths = groups.map((group) => group.length);
  const [first = 0, ...rest] = lengths;
  if (groups[0]?.startsWith('0') === true || rest.at(-1) !== 3) return false;
  const middle = rest.slice(0, -1);
  if (middle.every((length) => length === 3)) return first >= 1 && first <= 3;
  return middle.every((length) => length === 2) && first >= 1 && first <= 2;
}

/** Where the first character from `from` on stands that is no digit; the length where none does. */
function markIn(text: string, from = 0): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

const isRepeated = (marks: string) => marks === marks.charAt(0).repeat(marks.length);

function decimalOf(whole: readonly string[], fraction: string, exponent: string): number {
  return Number(`${whole.join('')}.${fraction}${exponent}`);
}

function singleMark(whole: string, mark: string, fraction: string, exponent: string): Numeral {
  const decimal = Number(`${whole}.${fraction}${exponent}`);
  if (mark === '٫') return numeralOf(decimal, null);
  const isShort = whole.length > 0 && whole.length <= 3;
  const grouped = fraction.length === 3 && isShort && whole !== '0';
  const thousands = Number(whole + fraction + exponent);
  if (!isDecimalMark(mark)) return grouped ? numeralOf(thousands, null) : UNSOUND;
  if (!grouped) return numeralOf(decimal, mark);
  return { value: thousands, decimal, open: mark, evidence: null, sound: true };
}

/**
 * Reads a number as it is written: digits, single marks between them (point, comma, space,
 * apostrophe, the Arabic marks) and an exponent. Unsound for marks that fit no way of writing
 * numbers, for leading zeros as of telephone numbers, and for fractions such as ½.
 */
export function readNumeral(text: string): Numeral {
  const place = markIn(text);
  const isZero = text.startsWith('0');
  if (place === text.length) return isZero && place > 1 ? UNSOUND : numeralOf(Number(text), null);
  if (markIn(text, place + 1) === text.length && text.charAt(place) !== 'e') {
    if (isZero && place > 1) return UNSOUND;
    return singleMark(text.slice(0, place), text.charAt(place), text.slice(place + 1), '');
  }
  const [mantissa = '', power] = text.split('e');
  const exponent = power === undefined ? '' : `e${power}`;
  const groups = mantissa.split(/\D/);
  const [first = ''] = groups;
  if (first.length > 1 && first.startsWith('0')) return UNSOUND;
  const marks = mantissa.replaceAll(/\d/g, '');
  if (marks === '') return numeralOf(Number(mantissa + exponent), null);
  const last = marks.slice(-1);
  const fraction = String(groups.pop());
  if (marks.length === 1) return singleMark(first, last, fraction, exponent);
  if (isRepeated(marks)) {
    const whole = [...groups, fraction];
    return areGroups(whole) ? numeralOf(Number(whole.join('') + exponent), otherMark(last)) : UNSOUND;
  }
  if (!isRepeated(marks.slice(0, -1)) || !areGroups(groups)) return UNSOUND;
  if (isDecimalMark(last)) return numeralOf(decimalOf(groups, fraction, exponent), last);
  return last === '٫' ? numeralOf(decimalOf(groups, fraction, exponent), null) : UNSOUND;
}

function isSpacedGroup(text: string, at: number): boolean {
  return /^\d{3}(?!\d)/.test(text.slice(at, at + 4));
}

/** Where the exponent that begins at `at` ends; `at` itself where none does. */
function endOfExponent(text: string, at: number): number {
  const power = /^e[+-]?\d{1,3}(?![\d\p{L}])/u.exec(text.slice(at, at + 7));
  return power === null ? at : at + power[0].length;
}

/** Where the number that begins at `start` ends: after its digits, marks, fraction and exponent. */
export function endOfNumeral(lower: string, start: number): number {
  let at = start;
  let group = start;
  let spaced = true;
  for (;;) {
    while (isDigit(lower.charCodeAt(at))) at += 1;
    const mark = lower.charAt(at);
    if (!isDigit(lower.charCodeAt(at + 1))) break;
    if (mark === ' ') {
      if (!spaced || at - group > 3 || !isSpacedGroup(lower, at + 1)) break;
    } else if (mark === '.' || mark === ',' || mark === "'" || mark === '٬' || mark === '٫') {
      spaced = false;
    } else break;
    at += 1;
    group = at;
  }
  if (/[¼½¾⅓⅔⅛⁄]/.test(lower.charAt(at))) return at + 1;
  return lower.charAt(at) === 'e' ? endOfExponent(lower, at) : at;
}
