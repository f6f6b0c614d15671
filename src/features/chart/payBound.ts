import type { BoundKind } from '../../ui/BoundField';

// Digits, with commas between thousands or without, and a point: "0,75" is no 75, and is refused.
const FIGURE = /^(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/;

function amountIn(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return FIGURE.test(trimmed) ? Number(trimmed.replaceAll(',', '')) : Number.NaN;
}

/** A bound of pay, as it is typed. */
export const PAY_BOUND: BoundKind = {
  type: 'text',
  write: (value) => (value === null ? '' : value.toLocaleString('en-US')),
  read: amountIn,
  // "12," and "12.".
  isBeginning: (text) => Number.isNaN(amountIn(text)) && /^[\d,]*\.?$/.test(text.trim()),
};
