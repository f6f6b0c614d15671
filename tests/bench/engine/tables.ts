import { WORK_TEXTS, WORKS } from './contender';
import type { Times } from './timing';

/** "1,234", "12.3", "0.0123": three digits of what is small. */
export function milliseconds(time: number): string {
  if (!Number.isFinite(time)) return '–';
  if (time >= 100) return Math.round(time).toLocaleString('en-US');
  return time.toFixed(time >= 10 ? 1 : time >= 1 ? 2 : time >= 0.1 ? 3 : 4);
}

function times(ratio: number): string {
  if (!Number.isFinite(ratio)) return '–';
  return ratio >= 10 ? Math.round(ratio).toLocaleString('en-US') : ratio.toFixed(1);
}

/** Lines of a table as Markdown writes it; the columns but the first are figures. */
export function tableLines(rows: ReadonlyArray<readonly string[]>): readonly string[] {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)];
}

/** Each work in milliseconds by engine, and how many times as long others take as the first. */
export function comparisonLines(all: Times, names: readonly string[], rivals: readonly string[]): readonly string[] {
  const rows = WORKS.map((work) => {
    const own = all.get(work);
    const of = (name: string): number => own?.get(name) ?? Number.NaN;
    return [
      WORK_TEXTS[work],
      ...names.map((name) => milliseconds(of(name))),
      ...rivals.map((name) => times(of(name) / of(names[0] ?? ''))),
    ];
  });
  return tableLines([['ms', ...names, ...rivals.map((name) => `× ${name}`)], ...rows]);
}

/** How the first engine's times grow from one number of rows to another. */
export function growthLines(small: Times, large: Times, name: string): readonly string[] {
  const rows = WORKS.map((work) => {
    const [before, after] = [small, large].map((all) => all.get(work)?.get(name) ?? Number.NaN);
    return [WORK_TEXTS[work], milliseconds(before ?? Number.NaN), milliseconds(after ?? Number.NaN), times((after ?? 0) / (before ?? 1))];
  });
  return tableLines([['ms', '1,000,000', '5,000,000', 'times'], ...rows]);
}
