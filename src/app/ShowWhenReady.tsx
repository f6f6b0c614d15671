import { type ReactNode, useLayoutEffect } from 'react';

/** Shows a page that was opened with parameters once its own view stands. */
export function ShowWhenReady({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    delete document.documentElement.dataset['opened'];
  }, []);
  return children;
}
