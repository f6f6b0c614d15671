import { isRanked } from '../dataset/dataset';
import type { AppState } from '../store/appState';
import { committedLink } from '../store/datasetInLink';
import type { Action } from './action';
import { copyText } from './takeText';
import { sayNotTaken, sayTaken } from './takingAlong';

const REFUSED = 'This browser does not let the page use the clipboard. The link is below: copy it from there.';
const OWN = ' It holds the view, and no salaries: whoever opens it needs the same data.';

/** What is pinned of opened data, but in no link: its rows. */
function leftOut({ committedView: { pins } }: AppState): string {
  const count = pins.filter(({ kind }) => kind === 'salary').length;
  if (count === 0) return '';
  return count === 1 ? ' 1 pinned salary is not in the link.' : ` ${count} pinned salaries are not in the link.`;
}

/** Copies the address of the view. Of opened data it holds an id alone. */
export const copyLink: Action = {
  name: 'Copy a link to this view',
  perform(store) {
    const state = store.getState();
    const { origin, pathname } = window.location;
    const link = origin + pathname + committedLink(state);
    const isOwn = state.awaitedDataset !== null || !isRanked(state.dataset);
    const limits = isOwn ? OWN + (isRanked(state.dataset) ? '' : leftOut(state)) : '';
    void copyText(link).then((copied) => {
      if (copied) sayTaken(store, `The link was copied.${limits}`);
      else sayNotTaken(store, REFUSED + limits, { label: 'The link', text: link, fileName: 'salary-explorer-link.txt' });
    });
  },
};
