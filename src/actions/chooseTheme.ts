import { writeStored } from '../store/browserStorage';
import { addNotice } from '../store/notice';
import type { Theme } from '../store/theme';
import type { Action } from './action';

/** Light, dark, or as the system has it; kept in this browser. */
export const chooseTheme: Action<[theme: Theme]> = {
  name: 'Choose light or dark',
  perform(store, theme) {
    store.setState({ theme });
    const stored = writeStored('theme', theme === 'system' ? null : theme);
    if (stored.ok) return;
    const text = `The theme holds for this visit only: ${stored.reason}.`;
    store.setState(addNotice({ kind: 'problem', text }));
  },
};
