import type { ReactNode } from 'react';
import { useLoadedComponent } from '../../ui/useLoadedComponent';

const loadAnswer = () => import('./MyPayAnswer');

/** What is said of the reader's own pay, fetched when there is one. */
export function LateAnswer({ scaleLine }: { readonly scaleLine: ReactNode }) {
  const { Loaded, failed, retry } = useLoadedComponent(loadAnswer);
  if (Loaded !== null) return <Loaded scaleLine={scaleLine} />;
  if (!failed) return null;
  return (
    <p role="alert">
      What your pay compares to could not be loaded.{' '}
      <button type="button" className="plain-button" onClick={retry}>
        Try again
      </button>
    </p>
  );
}
