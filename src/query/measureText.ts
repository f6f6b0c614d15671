const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6, useGrouping: 'min2' });
const MILLISECONDS_OF_A_DAY = 24 * 60 * 60 * 1000;

/** A day as "2026-09-29"; '' for one outside of the years 0 to 9999, which no date field takes. */
export function dayText(day: number): string {
  const time = day * MILLISECONDS_OF_A_DAY;
  const text = Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : '';
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : '';
}

/** The day that a text such as "2026-09-29" names, in days since 1970-01-01; null for any other text. */
export function dayIn(text: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time / MILLISECONDS_OF_A_DAY;
}

/** A value of a column of numbers or days, as it is written: "12,500", "2026-09-29". */
export function measureText(kind: 'number' | 'date', value: number): string {
  return kind === 'number' ? numbers.format(value) : dayText(value);
}

/** The bounds of a range in words: "3 to 5", "from 3", "up to 5". */
export function boundsInWords(low: string | null, high: string | null): string {
  if (high === null) return low === null ? 'any' : `from ${low}`;
  return low === null ? `up to ${high}` : `${low} to ${high}`;
}
