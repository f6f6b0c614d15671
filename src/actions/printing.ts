import { type Paper, paperSheet, type PaperSheet } from '../export/paper';
import type { AppStore } from '../store/createAppStore';
import type { LoadOnShow } from './loadOnShow';

/** What is shown as it goes on one sheet, for each size of paper: which it is, only the browser knows. */
export type PaperSheets = Readonly<Record<Paper, PaperSheet>>;

/** What a store shows now, on a sheet of paper; null where no salary is on show: the page itself, which says why, is printed then. */
export type SheetsNow = () => PaperSheets | null;

/** Makes ready what is printed. Rejects where its code cannot be had. */
export async function prepareSheet(store: AppStore, load: LoadOnShow): Promise<SheetsNow> {
  const { onShow } = await load();
  return () => {
    const state = store.getState();
    const { query, view, awaitedDataset } = state;
    if (awaitedDataset !== null || query.ask(view).count === 0) return null;
    const shown = onShow(state);
    return { A4: paperSheet(shown, 'A4'), Letter: paperSheet(shown, 'Letter') };
  };
}
