import { dayIn, dayText } from '../../query/measureText';
import type { BoundKind } from '../../ui/BoundField';

// Digits, with commas between thousands or without, and a point.
const FIGURE = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;

function numberIn(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (!FIGURE.test(trimmed) || !/\d/.test(trimmed)) return Number.NaN;
  return Number(trimmed.replaceAll(',', '').replace('−', '-'));
}

/** The bounds of a column of numbers or of dates, as they are typed. */
export const BOUND_KINDS: Readonly<Record<'number' | 'date', BoundKind>> = {
  number: {
    type: 'text',
    write: (value) => (value === null ? '' : String(value)),
    read: numberIn,
    // "-" and "12.".
    isBeginning: (text) => Number.isNaN(numberIn(text)) && /^[-−]?[\d,]*\.?$/.test(text.trim()),
  },
  date: {
    type: 'date',
    write: (value) => (value === null ? '' : dayText(value)),
    read: (text) => (text.trim() === '' ? null : (dayIn(text.trim()) ?? Number.NaN)),
    // The year 0020.
    isBeginning: (text) => /^0\d{3}-/.test(text),
  },
};
