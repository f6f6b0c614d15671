import { tablesOfGroups } from './groupsTable';
import type { ComparedOnShow, OnShow, TableOnShow } from './onShow';
import { selectionInWords } from './selectionInWords';

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

function tableLines({ columns, rows, count }: TableOnShow): readonly string[] {
  const more = count - rows.length;
  return [
    line(columns.map(({ label }) => escapeMarkdown(label))),
    line(columns.map(({ isFigure }) => (isFigure ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(escapeMarkdown))),
    ...(more > 0 ? ['', `… and ${more.toLocaleString('en-US')} more`] : []),
  ];
}

/** Beside the groups that they are in as many salaries are named one by one. */
const MOST_BESIDE_GROUPS = 20;

/** The groups of a chart, those of each scale under its heading; nothing for a chart of another kind. */
function groupsOf({ chart }: Pick<OnShow, 'chart'>): readonly string[] {
  return tablesOfGroups(chart.panels).flatMap((groups) => [
    ...(groups.heading === '' ? [] : [`### ${escapeMarkdown(groups.heading)}`, '']),
    ...tableLines(groups.table),
    '',
  ]);
}

/** What is pinned, side by side, under its heading. */
function comparison({ words, names, lines }: ComparedOnShow): readonly string[] {
  return [
    '### Compare',
    '',
    escapeMarkdown(words),
    '',
    line(['', ...names.map(escapeMarkdown)]),
    line(['---', ...names.map(() => '---:')]),
    ...lines.map(({ label, cells }) => line([label, ...cells.map((texts) => escapeMarkdown(texts.join('; ')))])),
    '',
  ];
}

/** What of the table goes into Markdown: beside groups only the first of the salaries. */
export function tableInMarkdown({ chart, table }: Pick<OnShow, 'chart' | 'table'>): TableOnShow {
  const hasGroups = chart.panels.some(({ drawn }) => drawn.kind === 'groups');
  return hasGroups ? { ...table, rows: table.rows.slice(0, MOST_BESIDE_GROUPS) } : table;
}

/**
 * The headline and the table, behind that of the groups on show and what is pinned, as Markdown, with what is filtered, n, unit, basis, the day of the rates
 * and the source.
 */
export function asMarkdown(onShow: OnShow): string {
  const { title, sentences, scale, source, compared } = onShow;
  return [
    `## ${escapeMarkdown(title)}`,
    '',
    ...sentences.flatMap((sentence) => [escapeMarkdown(sentence), '']),
    escapeMarkdown(`${selectionInWords(onShow)}. ${scale}. Source: ${source}.`),
    '',
    ...groupsOf(onShow),
    ...(compared === null ? [] : comparison(compared)),
    ...(onShow.table.rows.length > 0 ? tableLines(tableInMarkdown(onShow)) : []),
    '',
  ].join('\n');
}
