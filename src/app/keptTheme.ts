import { readStored } from '../store/browserStorage';
import type { AppStore } from '../store/createAppStore';
import { addNotice } from '../store/notice';
import { isTheme } from '../store/theme';

/** Takes over the theme that this browser keeps, and shows every later choice on the page. */
export function keepTheme(store: AppStore): void {
  const stored = readStored('theme');
  if (stored.ok && stored.text !== null) {
    if (isTheme(stored.text)) store.setState({ theme: stored.text });
    else {
      const text = 'The theme kept in this browser could not be read; the system’s is used.';
      store.setState(addNotice({ kind: 'problem', text }));
    }
  }
  const show = () => {
    document.documentElement.dataset['theme'] = store.getState().theme;
  };
  show();
  store.subscribe((state, before) => {
    if (state.theme !== before.theme) show();
  });
}
