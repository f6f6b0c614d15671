import { dayIn, dayText } from '../../query/measureText';

export type BoundKind = 'number' | 'date';

// Digits, with commas between thousands or without, and a point.
const FIGURE = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;

/** What a bound is written as in its field; '' for none. */
export function boundText(kind: BoundKind, value: number | null): string {
  if (value === null) return '';
  return kind === 'number' ? String(value) : dayText(value);
}

/** The bound that a text names: null for none, NaN for a text that names nothing. */
export function boundIn(kind: BoundKind, text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (kind === 'date') return dayIn(trimmed) ?? Number.NaN;
  if (!FIGURE.test(trimmed) || !/\d/.test(trimmed)) return Number.NaN;
  return Number(trimmed.replaceAll(',', '').replace('−', '-'));
}

/** Whether a text is none yet, but may become a bound as it is typed on: "-", "12.", the year 0020 of a date. */
export function isBeginning(kind: BoundKind, text: string): boolean {
  if (kind === 'date') return /^0\d{3}-/.test(text);
  return Number.isNaN(boundIn(kind, text)) && /^[-−]?[\d,]*\.?$/.test(text.trim());
}
