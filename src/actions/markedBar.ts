import type { AppStore } from '../store/createAppStore';

/** The rows of every panel as the chart's bars stand, top to bottom. */
export function rowsInChart(store: AppStore): readonly number[] {
  const { query, view } = store.getState();
  return query.ask(view).panels.flatMap((panel) => [...panel.chartRows]);
}

/** Marks the bar at a position of the chart, kept within it, and has it read out. */
export function markBarAt(store: AppStore, position: number): void {
  const rows = rowsInChart(store);
  const row = rows[Math.min(Math.max(position, 0), rows.length - 1)];
  if (row !== undefined) store.setState({ mark: { rows: [row], announced: true } });
}

/** The position of the marked bar from the top; -1 where no bar, or more than one, is marked. */
export function markedPosition(store: AppStore): number {
  const { rows } = store.getState().mark;
  const [row] = rows;
  return row === undefined || rows.length > 1 ? -1 : rowsInChart(store).indexOf(row);
}
