import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LoadOnShow } from '../../actions/loadOnShow';
import { takingAlong } from '../../actions/takingAlong';
import { useAppStore } from '../../store/react';
import { TakeAlongPanel } from './TakeAlongPanel';
import { usePrintSheet } from './usePrintSheet';

export interface TakeAlongMoreProps {
  /** Whether the menu is open. */
  readonly open: boolean;
  /** Fetches what says in words and figures what the page shows. */
  readonly loadOnShow: LoadOnShow;
  /** Told how far the file under way is, in per cent; null: none is. */
  readonly onShare: (share: number | null) => void;
}

/** The menu, and the sheet that is printed in the place of the page. */
export default function TakeAlongMore({ open, loadOnShow, onShare }: TakeAlongMoreProps) {
  const { sheet, prepare } = usePrintSheet(loadOnShow);
  const writing = useStore(takingAlong(useAppStore()), (state) => state.writing);
  const share = writing === null ? null : Math.floor((writing.rows / writing.of) * 100);
  useEffect(() => {
    onShare(share);
  }, [share, onShare]);
  return (
    <>
      {open && <TakeAlongPanel loadOnShow={loadOnShow} prepareSheet={prepare} />}
      {sheet}
    </>
  );
}
