import { paperSheet, type PaperSheet } from '../export/paper';
import type { AppStore } from '../store/createAppStore';
import type { LoadOnShow } from './loadOnShow';

/** What a store shows now, as it goes on a sheet of paper; null where no salary passes the filters. */
export type SheetNow = () => PaperSheet | null;

/** Makes ready what is printed. Rejects where its code cannot be had. */
export async function prepareSheet(store: AppStore, load: LoadOnShow): Promise<SheetNow> {
  const { onShow } = await load();
  return () => {
    const state = store.getState();
    const { query, view, awaitedDataset } = state;
    return awaitedDataset !== null || query.ask(view).count === 0 ? null : paperSheet(onShow(state));
  };
}
