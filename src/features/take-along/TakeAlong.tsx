import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { LoadOnShow } from '../../actions/loadOnShow';
import { takingAlong } from '../../actions/takingAlong';
import { useAppStore } from '../../store/react';
import { useStore } from 'zustand';
import { TakeAlongPanel } from './TakeAlongPanel';
import { usePrintSheet } from './usePrintSheet';

interface TakeAlongProps {
  /** Fetches what says in words and figures what the page shows. */
  readonly loadOnShow: LoadOnShow;
}

/** The ways to take along what is on show: files, the clipboard, paper. */
export default function TakeAlong({ loadOnShow }: TakeAlongProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const { sheet, prepare } = usePrintSheet(loadOnShow);
  const writing = useStore(takingAlong(useAppStore()), (state) => state.writing);
  const close = () => {
    if (details.current !== null) details.current.open = false;
  };
  useEffect(() => {
    // Opened before its code was there.
    if (details.current?.open === true) setOpen(true);
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
      onToggle={() => {
        const isOpen = details.current?.open === true;
        setOpen(isOpen);
        if (isOpen) void prepare();
      }}
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
        {writing !== null && <b className="take-along-share">{Math.floor((writing.rows / writing.of) * 100)} %</b>}
      </summary>
      {open && <TakeAlongPanel loadOnShow={loadOnShow} prepareSheet={prepare} />}
      {sheet}
    </details>
  );
}
