/** Digits that a spreadsheet shows at most; more are traces of binary fractions. */
const SHOWN_DIGITS = 15;
const DAY_MS = 86_400_000;
/** Spreadsheets count days from here, so that a time of day alone is one on this day. */
const DAY_ZERO = Date.UTC(1899, 11, 31);

/** A number as it stands in the file, in plain digits: 85000.100000000006 is 85000.1, 1E5 is 100000. */
export function numberText(written: string): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  // The usual case, quickly.
  if (/^[1-9]\d{0,14}$/.test(written)) return written;
  return String(Number(value.toPrecision(SHOWN_DIGITS)));
}

/**
 * A date as ISO text without a time zone, which a spreadsheet does not have: "2024-01-05",
 * "2024-01-05T12:30:00", or "12:30:00" for a time of day alone.
 */
export function dateText(date: Date): string {
  // To the second: fractions of a day miss it by some milliseconds.
  const time = Math.round(date.getTime() / 1000) * 1000;
  // Nothing that a calendar holds.
  if (Number.isNaN(time)) return '#NUM!';
  const [day = '', clock = ''] = new Date(time).toISOString().slice(0, -'.000Z'.length).split('T');
  if (time >= DAY_ZERO - DAY_MS && time < DAY_ZERO + DAY_MS) return clock;
  return clock === '00:00:00' ? day : `${day}T${clock}`;
}
