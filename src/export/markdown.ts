import type { DrawnGroups, OnShow, PanelOnShow, TableOnShow } from './onShow';

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

/** Beside the groups that they are in as many salaries are named one by one. */
const MOST_BESIDE_GROUPS = 20;

/** Groups as a table: how many salaries each has, and what they come to. */
function tableOfGroups({ column, rows, groupCount }: DrawnGroups): TableOnShow {
  return {
    columns: [
      { id: 'group', label: column, isFigure: false },
      { id: 'count', label: 'Salaries', isFigure: true },
      { id: 'median', label: 'Median', isFigure: true },
      { id: 'spread', label: 'Middle half', isFigure: true },
    ],
    rows: rows.map(({ name, count, median, spread, marksAre }) => [
      name,
      count,
      median === '' ? '–' : median,
      marksAre === '' ? spread : `${marksAre}: ${spread}`,
    ]),
    count: groupCount,
  };
}

/** The groups of a chart, those of each scale under its heading; nothing for a chart of another kind. */
function groupsOf({ heading, drawn }: PanelOnShow): readonly string[] {
  if (drawn.kind !== 'groups') return [];
  return [...(heading === '' ? [] : [`### ${escapeMarkdown(heading)}`, '']), ...table(tableOfGroups(drawn)), ''];
}

/** What of the table goes into Markdown: beside groups only the first of the salaries. */
export function tableInMarkdown({ chart, table: { columns, rows, count } }: Pick<OnShow, 'chart' | 'table'>): TableOnShow {
  const hasGroups = chart.panels.some(({ drawn }) => drawn.kind === 'groups');
  return { columns, rows: hasGroups ? rows.slice(0, MOST_BESIDE_GROUPS) : rows, count };
}

/**
 * The headline and the table, behind that of the groups on show, as Markdown, with what is filtered, n, unit, basis, the day of the rates
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
    ...onShow.chart.panels.flatMap(groupsOf),
    ...(onShow.table.rows.length > 0 ? table(tableInMarkdown(onShow)) : []),
    '',
  ].join('\n');
}
