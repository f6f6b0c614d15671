import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { LoadOnShow } from '../../actions/loadOnShow';
import { useLoadedComponent } from '../../ui/useLoadedComponent';
import type { TakeAlongMoreProps } from './TakeAlongMore';

const loadMore = () => import('./TakeAlongMore');

function LateMore(props: TakeAlongMoreProps) {
  const { Loaded, failed, retry } = useLoadedComponent(loadMore);
  if (Loaded !== null) return <Loaded {...props} />;
  return props.open && failed ? (
    <p role="alert" className="take-along-panel">
      This could not be loaded.{' '}
      <button type="button" className="plain-button" onClick={retry}>
        Try again
      </button>
    </p>
  ) : null;
}

/** The ways to take along what is on show: files, the clipboard, paper. All but the way to them is fetched when it is wanted. */
export default function TakeAlong({ loadOnShow }: { readonly loadOnShow: LoadOnShow }) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const close = () => {
    if (details.current !== null) details.current.open = false;
  };
  const reopen = useCallback(() => {
    if (details.current !== null) details.current.open = true;
  }, []);
  const follow = () => {
    const isOpen = details.current?.open === true;
    setOpen(isOpen);
    if (isOpen) setWanted(true);
  };
  useEffect(() => {
    // Opened before its code was there.
    if (details.current?.open === true) follow();
    const expect = ({ key }: globalThis.KeyboardEvent) => {
      // What Ctrl+P begins with: the sheet is then ready to be printed.
      if (key === 'Control' || key === 'Meta') setWanted(true);
    };
    window.addEventListener('keydown', expect);
    return () => {
      window.removeEventListener('keydown', expect);
    };
  }, []);
  useEffect(() => {
    if (!open) return undefined;
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Node && details.current?.contains(target) === false) close();
    };
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
    };
  }, [open]);
  return (
    // Escape and leaving close it, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      ref={details}
      className="take-along"
      onToggle={follow}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
        summary.current?.focus();
      }}
      onBlur={({ relatedTarget, currentTarget }: FocusEvent<HTMLDetailsElement>) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary ref={summary} className="page-tool">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V2.5M5 5l3-3 3 3M3 9.5V13h10V9.5" />
        </svg>
        <span>Take it along</span>
        {share !== null && <b className="take-along-share">{share} %</b>}
      </summary>
      {wanted && <LateMore open={open} loadOnShow={loadOnShow} onShare={setShare} onProblem={reopen} />}
    </details>
  );
}
