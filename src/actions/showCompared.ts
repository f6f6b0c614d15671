import type { Action } from './action';

/** The id of the part of the page in which what is pinned is compared. */
export const COMPARED = 'compared';

/** Brings what is pinned in sight. */
export const showCompared: Action = {
  name: 'Go to what is pinned',
  perform() {
    const region = document.getElementById(COMPARED);
    region?.focus({ preventScroll: true });
    region?.scrollIntoView({ block: 'start' });
  },
};
