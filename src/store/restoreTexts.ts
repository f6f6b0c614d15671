import { LONGEST_NAME } from './keptDataset';

/** A whole number of things; null where it is none. */
export function countIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** A text as a date in ISO 8601; null where it is none. */
export function dateIn(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value)) return null;
  return Number.isNaN(Date.parse(value)) ? null : value;
}

/** A name that can be shown; null where there is none. */
export function nameIn(value: unknown): string | null {
  const name = typeof value === 'string' ? value.trim().slice(0, LONGEST_NAME) : '';
  return name === '' ? null : name;
}
