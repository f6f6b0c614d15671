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

/** What begins another cell where a spreadsheet separates cells by ";", and so knows no quotes within a line: a mark, and what follows. */
const WITHIN = /([;\t\r\n])([^;\t\r\n]*)/gu;
/** How such a cell begins if it can do harm: "- a list" does none, "-1+SUM(A1)" or "+x|'y'!A0" may. */
const HARMFUL_START = /^\s*(?:[=@\uFF1D\uFF20]|[+\-\uFF0B\uFF0D].*[(|!])/u;

function isHarmful(text: string): boolean {
  return HARMFUL_START.test(text.replace(APOSTROPHES, ''));
}

/**
 * A text as a cell for spreadsheets, which run what begins with "=", "+", "-", "@", a tab or a line's
 * end (OWASP, "CSV Injection"): such a text gets an apostrophe before it; numbers do not. So does one
 * that is like it behind apostrophes of its own, so that `unguardedCell` gives every text back. Behind a
 * semicolon, a tab or a line's end, where some spreadsheets begin another cell, what can do harm gets one too.
 */
export function guardedCell(text: string): string {
  const inner = text.replace(WITHIN, (_, mark: string, cell: string) => (isHarmful(cell) ? `${mark}'${cell}` : mark + cell));
  return needsGuard(text) ? `'${inner}` : inner;
}

/** Whether a cell has any guard of `guardedCell`. */
export function isGuardedCell(cell: string): boolean {
  return unguardedCell(cell) !== cell;
}

/** The text that `guardedCell` made a cell of. An apostrophe before anything harmless is the text's own. */
export function unguardedCell(cell: string): string {
  const text = cell.replace(WITHIN, (_, mark: string, inner: string) =>
    inner.startsWith("'") && isHarmful(inner.slice(1)) ? mark + inner.slice(1) : mark + inner,
  );
  return text.startsWith("'") && needsGuard(text.slice(1)) ? text.slice(1) : text;
}

const MUST_QUOTE = /[",\r\n]|^\s|\s$/u;

/** A text as a field of a CSV file (RFC 4180), guarded; in quotes where it needs them. */
export function csvField(text: string): string {
  const cell = guardedCell(text);
  return MUST_QUOTE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
