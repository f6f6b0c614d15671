import type { DecimalMark } from '../../pay/payText';

const PLAIN = /^[+-]?(\d+)(?:([.,])(\d+))?(e[+-]?\d{1,3})?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
const AROUND = /^\p{Sc}\s?|\s?(?:\p{Sc}|%)$/gu;
const LONGEST = 60;

/** The number without what people put around and into it, in ASCII; null for a text that is too long. */
function bareNumber(text: string): string | null {
  if (text.length > LONGEST) return null;
  return text
    .trim()
    .replace(/[\u2212\u2013]/gu, '-')
    .replace(/[\u00a0\u2009\u202f]/gu, ' ')
    .replace(/[\u2019\u02bc]/gu, "'")
    .replace(AROUND, '');
}

/** The decimal mark that a number gives evidence of; null for none, 'open' for one such as "1.234". */
export function markShownBy(text: string): DecimalMark | 'open' | null {
  const bare = bareNumber(text);
  if (bare === null) return null;
  const plain = PLAIN.exec(bare);
  if (plain !== null) {
    const [, whole = '', mark, decimals = ''] = plain;
    if (mark === undefined) return null;
    const couldGroup = decimals.length === 3 && whole.length <= 3 && !whole.startsWith('0');
    if (couldGroup && plain[4] === undefined) return 'open';
    return mark === '.' ? '.' : ',';
  }
  const grouped = GROUPED.exec(bare);
  if (grouped === null) return null;
  const [, group, mark] = grouped;
  if (mark === '.' || group === ',') return '.';
  return mark === ',' || group === '.' ? ',' : null;
}

/**
 * A number as people write it: "1,234.5", "1 234,5", "1'234", "-3", "12 %" (12), "$5" (5). A mark before
 * three digits that could be one of thousands is one, unless it is `decimalMark`. NaN for anything
 * else, and for numbers that are too large to be told apart.
 */
export function readNumber(text: string, decimalMark: DecimalMark | null): number {
  const bare = bareNumber(text);
  if (bare === null) return Number.NaN;
  const plain = PLAIN.exec(bare);
  const isGrouped = GROUPED.test(bare);
  if (plain === null && !isGrouped) return Number.NaN;
  let mark: string | undefined = plain?.[2];
  if (plain !== null && isGrouped && mark !== decimalMark && !bare.replace(/^[+-]/u, '').startsWith('0')) {
    mark = undefined;
  }
  if (plain === null) mark = GROUPED.exec(bare)?.[2];
  const cut = mark === undefined ? bare.length : bare.lastIndexOf(mark);
  const whole = bare.slice(0, cut).replace(plain === null || isGrouped ? /[.,' ]/gu : /[' ]/gu, '');
  const value = Number(`${whole}${mark === undefined ? '' : '.'}${bare.slice(cut + 1)}`);
  return Number.isFinite(value) ? value : Number.NaN;
}
