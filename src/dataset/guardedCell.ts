/** How a text begins that a spreadsheet would run; also in the wide letters that Excel takes for the same. */
const FORMULA_START = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;
/** A number is none: "-5", "+1,000", "-3.5e6", "+12%". */
const PLAIN_NUMBER = /^[+-]?[.,]?\d[\d.,]*(?:e[+-]?\d+)?%?$/iu;
const APOSTROPHES = /^'*/u;

/** Whether a text would be run as a formula, or would be once apostrophes were taken off its start. */
function needsGuard(text: string): boolean {
  const bare = text.replace(APOSTROPHES, '');
  return FORMULA_START.test(bare) && !PLAIN_NUMBER.test(bare);
}

/**
 * A text as a cell for spreadsheets, which run what begins with "=", "+", "-", "@", a tab or a line's
 * end (OWASP, "CSV Injection"): such a text gets an apostrophe before it; numbers do not. So does one
 * that is like it behind apostrophes of its own, so that `unguardedCell` gives every text back.
 */
export function guardedCell(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** Whether a cell begins with the guard of `guardedCell`. */
export function isGuardedCell(cell: string): boolean {
  return cell.startsWith("'") && needsGuard(cell.slice(1));
}

/** The text that `guardedCell` made a cell of. An apostrophe before anything harmless is the text's own. */
export function unguardedCell(cell: string): string {
  return isGuardedCell(cell) ? cell.slice(1) : cell;
}

const MUST_QUOTE = /[",\r\n]|^\s|\s$/u;

/** A text as a field of a CSV file (RFC 4180), guarded; in quotes where it needs them. */
export function csvField(text: string): string {
  const cell = guardedCell(text);
  return MUST_QUOTE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
