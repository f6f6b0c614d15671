/**
 * A number as programs read it: digits and a point alone, as many as it takes to be read back as the
 * same number. '' for NaN and for what is not finite.
 */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  if (!text.includes('e')) return text;
  const [digits = '', exponent = ''] = text.split('e');
  return withoutExponent(digits, Number(exponent));
}

/** "1.5" and 21 are "1500000000000000000000", "1.5" and -7 are "0.00000015". */
function withoutExponent(digits: string, exponent: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = digits.replace('-', '').split('.');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - whole.length)}${whole}${decimals}`;
  return sign + whole + decimals.padEnd(exponent, '0');
}
