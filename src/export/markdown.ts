import type { OnShow, TableOnShow } from './onShow';

/** What Markdown, or the HTML that it may hold, would take for its own. */
const MARKS = /[\\`*_{}[\]<>#|~$&]/g;

/** By what GitHub and others know a bare address, to make a link of it: "http://", "www." (GFM, "Autolinks (extension)"). */
const ADDRESS_MARKS = /:(?=\/\/)|(?<=www)\./giu;

/** A text that Markdown shows as it stands, in one line, an address as mere text. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(MARKS, String.raw`\$&`).replace(ADDRESS_MARKS, String.raw`\$&`);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table({ columns, rows, count }: TableOnShow): readonly string[] {
  const more = count - rows.length;
  return [
    line(columns.map(({ label }) => escapeMarkdown(label))),
    line(columns.map(({ isFigure }) => (isFigure ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(escapeMarkdown))),
    ...(more > 0 ? ['', `… and ${more.toLocaleString('en-US')} more`] : []),
  ];
}

/**
 * The headline and the table as Markdown, with what is filtered, n, unit, basis, the day of the rates
 * and the source.
 */
export function asMarkdown(onShow: OnShow): string {
  const { title, sentences, filters, count, of, scale, source } = onShow;
  const numbers = `${count.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} salaries`;
  return [
    `## ${escapeMarkdown(title)}`,
    '',
    ...sentences.flatMap((sentence) => [escapeMarkdown(sentence), '']),
    escapeMarkdown(`${[numbers, ...filters].join(' · ')}. ${scale}. Source: ${source}.`),
    '',
    ...(onShow.table.rows.length > 0 ? table(onShow.table) : []),
    '',
  ].join('\n');
}
