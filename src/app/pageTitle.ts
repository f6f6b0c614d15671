import { isRanked } from '../dataset/dataset';
import type { AppState } from '../store/appState';

/** What the page is about: its first heading. */
export function subjectOf({ dataset, awaitedDataset }: Pick<AppState, 'dataset' | 'awaitedDataset'>): string {
  if (awaitedDataset !== null) return 'Your data';
  return isRanked(dataset) ? `${dataset.title} salaries` : dataset.title;
}

/** What a tab and the browser's history call the page. index.html begins with that of the built-in one. */
export function pageTitle(state: Pick<AppState, 'dataset' | 'awaitedDataset'>): string {
  const scale = state.awaitedDataset === null && isRanked(state.dataset) ? ' on one scale' : '';
  return `${subjectOf(state)}${scale} · Salary Explorer`;
}
