import type { DrawnGroups, PanelOnShow, TableOnShow } from './onShow';

/** The groups of one scale as a table. */
export interface GroupsTable {
  /** '' where there is one scale alone. */
  readonly heading: string;
  readonly table: TableOnShow;
}

function tableOf({ column, rows, groupCount, pinned }: DrawnGroups): TableOnShow {
  const cells = rows.map(({ name, count, median, spread, marksAre }) => [
    name,
    count,
    median === '' ? '–' : median,
    marksAre === '' ? spread : `${marksAre}: ${spread}`,
  ]);
  return {
    columns: [
      { id: 'group', label: column, isFigure: false },
      { id: 'count', label: 'Salaries', isFigure: true },
      { id: 'median', label: 'Median', isFigure: true },
      { id: 'spread', label: 'Middle half', isFigure: true },
    ],
    rows: cells,
    count: groupCount,
    pinned: pinned.map((place) => ({ place, cells: cells[place] ?? [] })),
  };
}

/** The groups that a chart shows, how many salaries each has and what they come to; nothing for a chart of another kind. */
export function tablesOfGroups(panels: readonly PanelOnShow[]): readonly GroupsTable[] {
  return panels.flatMap(({ heading, drawn }) => (drawn.kind === 'groups' ? [{ heading, table: tableOf(drawn) }] : []));
}
