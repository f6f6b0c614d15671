import { NO_DATE } from '../../dataset/column';
import { monthNumber } from './monthNumber';

/** Which of two small numbers in a date is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const TIME = String.raw`(?:[T ,].*)?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?${TIME}`, 'su');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${TIME}`, 'su');
const DAY_AND_NAME = /^(?:(\d{1,2})\.?(?:st|nd|rd|th)?[ -])?(?:de )?(\p{L}+)\.?[ -](?:de )?(\d{4})$/u;
const NAME_AND_DAY = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const LONGEST = 60;
const DAY = 24 * 60 * 60 * 1000;
const PIVOT = 69;

/** What a text shows of the order of day and month; null where it shows nothing. */
export function orderShownBy(text: string): DateOrder | null {
  const match = YEAR_LAST.exec(text.trim().slice(0, LONGEST));
  if (match === null) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  if (match[2] === '.' || (first > 12 && second <= 12)) return 'dayFirst';
  return second > 12 && first <= 12 ? 'monthFirst' : null;
}

/**
 * The day that a text names, as days since 1970-01-01; a month alone is its first day, and a time
 * behind the day is passed over. `NO_DATE` for anything else. A text that shows its own order is
 * read so; null for an order leaves the others unread.
 */
export function readDate(text: string, order: DateOrder | null): number {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return NO_DATE;
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst !== null) return daysOf(yearFirst[1], Number(yearFirst[2]), yearFirst[3] ?? '1');
  const yearLast = YEAR_LAST.exec(trimmed);
  if (yearLast !== null) {
    const own = orderShownBy(trimmed) ?? order;
    if (own === null) return NO_DATE;
    const [, first, , second, year] = yearLast;
    return own === 'dayFirst' ? daysOf(year, Number(second), first) : daysOf(year, Number(first), second);
  }
  const dayAndName = DAY_AND_NAME.exec(trimmed);
  if (dayAndName !== null) return daysOf(dayAndName[3], monthNumber(dayAndName[2]), dayAndName[1] ?? '1');
  const nameAndDay = NAME_AND_DAY.exec(trimmed);
  if (nameAndDay !== null) return daysOf(nameAndDay[3], monthNumber(nameAndDay[1]), nameAndDay[2]);
  return NO_DATE;
}

function daysOf(yearText: string | undefined, month: number, dayText: string | undefined): number {
  const written = Number(yearText);
  const century = written < PIVOT ? 2000 : 1900;
  const year = yearText?.length === 2 ? century + written : written;
  const time = Date.UTC(year, month - 1, Number(dayText));
  // A day that the month does not have leads into another month.
  const isReal = year >= 1000 && new Date(time).getUTCMonth() === month - 1;
  return isReal ? Math.round(time / DAY) : NO_DATE;
}
