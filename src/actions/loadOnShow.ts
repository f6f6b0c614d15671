import type { OnShow } from '../export/onShow';
import type { AppState } from '../store/appState';

/** Fetches what says in words and figures what a state shows; the app puts that together from its features. */
export type LoadOnShow = () => Promise<{ readonly onShow: (state: AppState) => OnShow }>;
