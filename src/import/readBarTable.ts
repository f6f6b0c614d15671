import { HEADER_SEARCH, findHeaderRow } from './headerRow';
import { ROW_SHAPE } from './rawTable';
import type { ReadOutcome, SourceOptions } from './source';
import { createTableBuilder } from './tableBuilder';

/** A rule below a header or between rows: |---|:--:| or +-----+-----+. */
const RULE = /^\s*[|+][\s|+\-=:]*[|+]\s*$/;
const ROW = /^\s*\|.*\|\s*$/;

/** Whether a text is a table drawn with bars, as Markdown and databases write it: rules, and rows between bars. */
export function isBarTable(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/, 200).filter((line) => line.trim() !== '');
  const rules = lines.filter((line) => RULE.test(line) && /-|=/.test(line));
  const rows = lines.filter((line) => ROW.test(line) && !RULE.test(line));
  return rules.length > 0 && rows.length > 1 && rules.length + rows.length >= lines.length * 0.8;
}

/**
 * Reads a table drawn with bars. Cells are taken without the spaces that align them; rules and blank
 * lines are passed over. A line between the rows that is not drawn so is a row that is `cutOff`, since
 * it is none of the table's. Rows are numbered as lines are, from 1.
 */
export function readBarTable(text: string, options: SourceOptions): ReadOutcome {
  const rows = text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    if (line.trim() === '' || RULE.test(line)) return [];
    return [{ number: index + 1, isDrawn: ROW.test(line), cells: cellsOf(line) }];
  });
  const drawn = rows.filter(({ isDrawn }) => isDrawn);
  const sample = drawn.slice(0, HEADER_SEARCH).map(({ cells }) => cells);
  const header = (options.header ?? findHeaderRow(sample) === 0) ? drawn[0] : undefined;
  const width = Math.max(0, ...sample.map((cells) => cells.length));
  const builder = createTableBuilder(header?.cells ?? Array<string>(width).fill(''));
  for (const row of rows) {
    if (row === header) continue;
    builder.addRow(row.cells, row.number, row.isDrawn ? undefined : ROW_SHAPE.cutOff);
  }
  return {
    ok: true,
    table: builder.finish(),
    format: 'Text, a table drawn with bars',
    notes: [],
    sheets: [],
    sheet: null,
    header: header !== undefined,
  };
}

function cellsOf(line: string): string[] {
  if (!ROW.test(line)) return [line.trim()];
  // A bar that belongs to a cell is written with a backslash.
  const cells = line.trim().slice(1, -1).split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}
