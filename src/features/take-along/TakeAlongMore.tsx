import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LoadOnShow } from '../../actions/loadOnShow';
import { forgetTaken, takingAlong } from '../../actions/takingAlong';
import { useAppState, useAppStore } from '../../store/react';
import { TakeAlongPanel } from './TakeAlongPanel';
import { usePrintSheet } from './usePrintSheet';

export interface TakeAlongMoreProps {
  /** Whether the menu is open. */
  readonly open: boolean;
  /** Fetches what says in words and figures what the page shows. */
  readonly loadOnShow: LoadOnShow;
  /** Told how far the file under way is, in per cent; null: none is. */
  readonly onShare: (share: number | null) => void;
  /** Opens the menu: something in it is to be read. */
  readonly onProblem: () => void;
}

/** The menu, and the sheet that is printed in the place of the page. */
export default function TakeAlongMore({ open, loadOnShow, onShare, onProblem }: TakeAlongMoreProps) {
  const { sheet, prepare } = usePrintSheet(loadOnShow);
  const store = useAppStore();
  const { writing, said } = useStore(takingAlong(store));
  const datasetId = useAppState((state) => state.dataset.id);
  const share = writing === null ? null : Math.floor((writing.rows / writing.of) * 100);
  useEffect(() => {
    onShare(share);
  }, [share, onShare]);
  useEffect(() => {
    if (!open) return undefined;
    // What was read in the menu is not said again when it is opened the next time.
    return () => {
      forgetTaken(store);
    };
  }, [open, datasetId, store]);
  useEffect(() => {
    if (!open && takingAlong(store).getState().said?.isProblem === true) onProblem();
  }, [open, said, store, onProblem]);
  return (
    <>
      {open && <TakeAlongPanel loadOnShow={loadOnShow} prepareSheet={prepare} />}
      {sheet}
    </>
  );
}
